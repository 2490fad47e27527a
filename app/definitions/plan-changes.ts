import { causes, type Caused, type Rollout } from '../aspects';
import type { Moment } from '../domain/calendar';
import { buildProgramme } from './build-programme';
import type { PlannedChanges } from './changes/change';
import type { Consequences } from './changes/consequence';
import { differences } from './changes/differences';
import { inNewNames } from './changes/in-new-names';
import { passageInto, type Passage } from './changes/passage';
import { refusalsOf } from './changes/refusals';
import { withRetired } from './changes/retired';
import { affectedSubjects } from './changes/subjects';
import type { Documents } from './documents';
import { revisionOf } from './revision-hash';

/**
 * What applying `wanted` would do to a rollout that stands at `now` under `current`.
 * Without a rollout nothing can be refused: a first definition only adds.
 */
export function planChanges(
  current: Documents | undefined,
  wanted: Documents,
  rollout: Rollout | undefined,
  now: Moment,
): PlannedChanges {
  const programme = buildProgramme(wanted);
  const changes = differences(current ? inNewNames(current, wanted) : {}, wanted);
  const plan = {
    programme: programme.id,
    ...(current && { from: rollout?.programme.revision ?? revisionOf(current) }),
    to: programme.revision,
  };
  if (!rollout || changes.length === 0) return { ...plan, changes, ...nothing, refusals: [] };
  const passage = passageInto(programme, rollout, now);
  return {
    ...plan,
    changes: withRetired(changes, rollout),
    ...consequences(passage),
    refusals: refusalsOf(passage),
  };
}

/** The lists of consequences, in the order in which they have always been told; others follow. */
const first = [
  'staleApprovals',
  'subjects',
  'days',
  'standingMoves',
  'endedDuties',
  'vacantDuties',
  'unusedDrafts',
] as const satisfies readonly (keyof Consequences)[];

// Casts: a list for each cause, and the subjects.
const nothing = Object.fromEntries(
  [...first, ...Object.keys(causes)].map((list) => [list, []]),
) as unknown as Consequences;

function consequences(passage: Passage): Consequences {
  const caused = Object.entries(causes).map(([list, cause]) => [list, cause(passage)]);
  return {
    ...nothing,
    ...(Object.fromEntries(caused) as Caused),
    subjects: affectedSubjects(passage),
  };
}

/** Whether applying would change nothing: the definition in force is the one that is wanted. */
export function isNothing({ changes }: PlannedChanges): boolean {
  return changes.length === 0;
}
