import type { Requirement } from '../../app/aspects';
import type { Asked, Finding } from '../../app/domain/finding';
import { askRequirement } from '../../app/judgement/ask';
import { day } from './moment';
import { aProgramme, type ProgrammeOverrides } from './programme';
import { aRollout, type Told } from './rollout';

const subject: Asked = {
  serviceTask: 'perheoikeus',
  service: 'lastenvalvoja',
  unit: 'joensuu',
  step: 'invited',
};

/** What an activity of a service task asks for: all of its parts. */
export const wholeTask: Asked = { serviceTask: 'perheoikeus' };

type Asking = ProgrammeOverrides & { readonly asked?: Asked; readonly onDay?: string };

/** Asks a requirement for one subject on 2 March 2026, after a story, unless the test says otherwise. */
export function ask(requirement: Requirement, story: readonly Told[], rest: Asking = {}): Finding {
  const { asked = subject, onDay = '2026-03-02', ...overrides } = rest;
  return askRequirement(aRollout(aProgramme(overrides), ...story), asked, requirement, day(onDay));
}
