import { exactlyOne, type Amiss } from '../../domain/programme/amiss';
import type { Requirement } from '../../domain/programme/criterion';
import type { Activity, DoneWhen, PhaseId } from '../../domain/programme/phase';
import { choice, editorial, material, optional, type Field } from '../../schema/kit';
import {
  activityPattern,
  daysBy,
  localised,
  renamedFrom,
  slug,
  type LocalisedText,
} from '../../schema/values';

/** An activity of a phase. It is done in one of three ways; the facts that can make it done are of any aspect. */
export const activityFields = <DoneWhen extends Field>(doneWhen: DoneWhen) => ({
  id: material(
    slug(),
    'Names the activity within its phase; elsewhere it is called `phase.activity`. History hangs on it: change it with `renamedFrom` only.',
    'name-contact-person',
  ),
  name: editorial(localised(), 'What is done, as pages and reports show it.', {
    fi: 'Yhteyshenkilö nimetään',
    sv: 'Kontaktpersonen utses',
    en: 'A contact person is named',
  }),
  level: optional(
    material(
      choice({
        programme: 'done once, and counted for all service tasks',
        serviceTask: 'done in each service task by itself',
      }),
      'How often it is done.',
    ),
    '`serviceTask`.',
  ),
  doneWhen,
  stepReached: optional(
    material(
      slug(),
      'Done when a service of the service task stands on this step or higher; the id of a step of rollout.yaml.',
      'open',
    ),
    'it is done as `doneWhen` or `doneBy` says.',
  ),
  doneBy: optional(
    material(
      slug(),
      'Done when a holder of this role records it; the id of a role in programme.yaml. It is also whose move the activity is.',
      'coordinator',
    ),
    'it is done as `doneWhen` or `stepReached` says.',
  ),
  renamedFrom: renamedFrom(),
});

interface Document<Facts> {
  readonly id: string;
  readonly name: LocalisedText;
  readonly level?: Activity['level'];
  readonly doneWhen?: Facts;
  readonly stepReached?: string;
  readonly doneBy?: string;
}

export function checkActivity(document: Document<unknown>): Amiss[] {
  return exactlyOne(document, ['doneWhen', 'stepReached', 'doneBy'], 'id');
}

export function buildActivity<Facts>(
  document: Document<Facts>,
  phase: PhaseId,
  requirementOf: (facts: Facts) => Requirement,
): Activity {
  const { id, name, level = 'serviceTask' } = document;
  return { id: `${phase}.${id}`, phase, name, level, done: doneOf(document, requirementOf) };
}

function doneOf<Facts>(
  { id, doneWhen, stepReached, doneBy }: Document<Facts>,
  requirementOf: (facts: Facts) => Requirement,
): DoneWhen {
  if (doneBy !== undefined) return { by: 'role', role: doneBy };
  if (stepReached !== undefined) return { by: 'stepReached', step: stepReached };
  if (doneWhen === undefined) throw new Error(`unchecked activity "${id}"`);
  return { by: 'requirement', requirement: requirementOf(doneWhen) };
}

/** Under `plan`: the days of activities. */
export const planKeys = {
  programme: {
    activities: optional(
      editorial(
        daysBy('an activity', activityPattern),
        'Planned days of the programme’s own activities (`level: programme`), each by `phase.activity`.',
        { 'communications.plan-communications': '2026-03-27' },
      ),
      'the activities have no planned days, and are never late.',
    ),
  },
  serviceTask: {
    activities: optional(
      editorial(
        daysBy('an activity', activityPattern),
        'Planned days of activities that are done in each service task, by `phase.activity`.',
        { 'kickoff.draft-schedule': '2026-03-13' },
      ),
      'the activities have no planned days, and are never late.',
    ),
  },
};
