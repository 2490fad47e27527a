import { standingOf } from '../../aspects/standing/standing';
import type { Programme } from '../../domain/programme/programme';
import { stairOf, stairsOf, stepIn } from '../../domain/programme/stair';
import { admissions, type StepId } from '../../domain/programme/step';
import { stepNamed } from '../../domain/renaming/naming';
import { everySubject } from './every-subject';
import type { Passage } from './passage';
import type { PlanRefusal } from './refusal';
import { isUp } from './subject-refusals';

/** A known service goes up by an opening, never by a new start: nor by being removed, and coming back higher. */
export function startRefusals({ before, after, naming }: Passage): PlanRefusal[] {
  const { programme } = after;
  const known = [
    before.programme,
    ...before.applied
      .toArray()
      .toReversed()
      .flatMap(({ revision }) => earlier(revision)),
  ];
  return known
    .flatMap((one, index) =>
      [...one.services.values()]
        .filter(({ id }) => !known.slice(0, index).some(({ services }) => services.has(id)))
        .flatMap(({ id, startsAt }) => naming.of('service', id).map((service) => ({ service, startsAt }))),
    )
    .flatMap(({ service, startsAt }): PlanRefusal[] => {
      const now = programme.services.get(service)?.startsAt;
      const was = stepNamed(naming, startsAt);
      const { find, heightOf } = stairOf(programme, service);
      if (now === undefined || !find(was)) return [];
      return heightOf(now) > heightOf(was) ? [{ reason: 'raises-start', service, was: startsAt, now }] : [];
    });

  function earlier(revision: string): Programme[] {
    const one = before.programmes.get(revision);
    return one ? [one] : [];
  }
}

/** A step in use lets nobody in, and shuts nobody out, by being redefined. */
export function stepRefusals({ before, after, naming }: Passage): PlanRefusal[] {
  const rises = stairsOf(before.programme)
    .flatMap(({ steps }) => steps)
    .map(({ id, admits }) => ({
      id,
      rise: risen(admits, after.programme, stepNamed(naming, id)),
    }));
  if (rises.every(({ rise }) => rise === 0)) return [];
  const standings = everySubject(before.programme).map((subject) => standingOf(before, subject));
  const inUse = new Set(standings.map(({ step }) => step));
  const stoodOn = new Set(standings.filter((standing) => isUp(before, standing)).map(({ step }) => step));
  return rises.flatMap(({ id, rise }): PlanRefusal[] => {
    if (rise > 0 && inUse.has(id)) return [{ reason: 'widens-step-in-use', step: id }];
    return rise < 0 && stoodOn.has(id) ? [{ reason: 'narrows-step-in-use', step: id }] : [];
  });
}

/** By how much more a step admits; nothing when it is gone. */
function risen(was: (typeof admissions)[number], programme: Programme, id: StepId): number {
  const now = stepIn(programme, id)?.admits;
  return now === undefined ? 0 : admissions.indexOf(now) - admissions.indexOf(was);
}
