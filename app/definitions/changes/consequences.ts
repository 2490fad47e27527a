import { latestApproval, isStale } from '../../domain/aspects/scope';
import { baselineOf } from '../../domain/aspects/plan';
import type { Programme } from '../../domain/programme/programme';
import type { Rollout } from '../../domain/rollout';
import type { Change, StaleApproval, StandingMove } from './change';

/** Approvals that are in force now and would be stale under the wanted definition. */
export function staleApprovals(rollout: Rollout, wanted: Programme): StaleApproval[] {
  return [...rollout.scopes.values()].flatMap((scope): StaleApproval[] => {
    const approval = latestApproval(scope);
    if (!approval || isStale(rollout.programme, approval) || !isStale(wanted, approval)) return [];
    return [{ serviceTask: scope.serviceTask, proposal: approval.number, told: approval.outcome.told }];
  });
}

/** Moves under which the baseline changes to another day than the moved one. They stand until withdrawn. */
export function standingMoves(rollout: Rollout, wanted: Programme): StandingMove[] {
  return [...rollout.plan.values()].flatMap(({ place, item, to }): StandingMove[] => {
    const was = baselineOf(rollout.programme, place, item);
    const now = baselineOf(wanted, place, item);
    if (was === now || now === to) return [];
    return [{ place, item, movedTo: to, ...(was && { was }), ...(now && { now }) }];
  });
}

/** What is removed but has history is retired: the journal goes on telling what happened to it. */
export function withRetired(changes: readonly Change[], rollout: Rollout): Change[] {
  const told = new Set([...rollout.facts.keys()].flatMap((subject) => subject.split(/[/@:]/)));
  return changes.map((change) => {
    const id = change.path.at(-1) ?? '';
    const isThing = typeof change.was === 'object' && change.was !== null && 'id' in change.was;
    return change.change === 'removed' && isThing && told.has(activityId(change) ?? id)
      ? { ...change, change: 'retired' }
      : change;
  });
}

/** Activities are told of as `phase.activity`. */
function activityId({ path }: Change): string | undefined {
  const [phase, list, activity] = path.slice(-3);
  return list === 'activities' ? `${phase}.${activity}` : undefined;
}
