import type { Day } from '../domain/calendar';
import type { Finding } from '../domain/finding';
import type { Ask, Criterion, Ground, Rules } from '../domain/ground';
import type { Requirement } from '../domain/programme/criterion';
import type { ServiceTaskId } from '../domain/programme/service-task';
import { keptUnder, remembered } from '../domain/remembered';

/**
 * Asks one requirement, by the criterion of its kind. Asked for a whole service task, it must hold for all of its
 * parts that are not left out on that day.
 */
export const askRequirement: Ask = (ground, asked, requirement, on) => {
  const criterion = criterionOf(ground.rules, requirement);
  const ofDay = keptUnder(findingsIn(ground)(requirement), on, () => new Map<ServiceTaskId, OfPart>());
  const ofTask = keptUnder(ofDay, asked.serviceTask, (): OfPart => new Map());
  const part = criterion.differsBy(ground, asked, requirement);
  return keptUnder(ofTask, part, () => criterion.find(ground, asked, requirement, on, askRequirement));
};

/** The criterion of a requirement's kind. Throws when there is none: a definition that passes asks for no other. */
export function criterionOf({ criteria }: Rules, { criterion: kind }: Requirement): Criterion {
  const criterion = criteria.get(kind);
  if (!criterion) throw new Error(`no aspect has the criterion "${kind}"`);
  return criterion;
}

type OfPart = Map<string, Finding>;

/** Most requirements find the same for many subjects of a state, and are asked for each of them. */
const findingsIn = remembered((_ground: Ground) =>
  remembered((_requirement: Requirement) => new Map<Day, Map<ServiceTaskId, OfPart>>()),
);
