import type { Rollout } from '../aspects';
import type { Moment } from '../domain/calendar';
import { buildProgramme } from './build-programme';
import { staleApprovals } from './changes/approvals';
import type { PlannedChanges } from './changes/change';
import type { Consequences } from './changes/consequence';
import { changedDays } from './changes/days';
import { differences } from './changes/differences';
import { unusedDrafts } from './changes/drafts';
import { endedDuties, vacantDuties } from './changes/duties';
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
    ...consequences(passage, current, wanted),
    refusals: refusalsOf(passage),
  };
}

const nothing: Consequences = {
  staleApprovals: [],
  subjects: [],
  days: [],
  standingMoves: [],
  endedDuties: [],
  vacantDuties: [],
  unusedDrafts: [],
};

function consequences(passage: Passage, current: Documents | undefined, wanted: Documents): Consequences {
  return {
    staleApprovals: staleApprovals(passage),
    subjects: affectedSubjects(passage),
    ...changedDays(passage),
    endedDuties: endedDuties(passage),
    vacantDuties: vacantDuties(passage),
    unusedDrafts: unusedDrafts(current, wanted, passage),
  };
}

/** Whether applying would change nothing: the definition in force is the one that is wanted. */
export function isNothing({ changes }: PlannedChanges): boolean {
  return changes.length === 0;
}
