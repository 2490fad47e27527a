import { advance } from '../domain/aspects/opening/dated';
import type { Moment } from '../domain/calendar';
import type { Programme } from '../domain/programme/programme';
import { carryOver } from '../domain/renaming/carry-over';
import type { Rollout } from '../domain/rollout';
import { buildProgramme } from './build-programme';
import type { PlannedChanges } from './changes/change';
import { staleApprovals, standingMoves, withRetired } from './changes/consequences';
import { differences } from './changes/differences';
import { refusalsOf } from './changes/refusals';
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
  const changes = differences(current ?? {}, wanted);
  const plan = {
    programme: programme.id,
    ...(current && { from: revisionOf(current) }),
    to: programme.revision,
  };
  if (!rollout) return { ...plan, changes, staleApprovals: [], standingMoves: [], refusals: [] };
  const today = inNamesOf(programme, advance(rollout, now));
  return {
    ...plan,
    changes: withRetired(changes, rollout),
    staleApprovals: staleApprovals(today, programme),
    standingMoves: standingMoves(today, programme),
    refusals: refusalsOf(today, programme, now),
  };
}

/** The rollout as it stands, told in the names that it would have: a new name alone changes nothing that is up. */
function inNamesOf(wanted: Programme, rollout: Rollout): Rollout {
  const carried = carryOver(rollout, wanted);
  return { ...carried, programme: carried.programmes.get(rollout.programme.revision) ?? rollout.programme };
}

/** Whether applying would change nothing: the definition in force is the one that is wanted. */
export function isNothing({ changes }: PlannedChanges): boolean {
  return changes.length === 0;
}
