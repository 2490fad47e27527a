import type { ServiceTaskId } from '../../domain/programme/service-task';
import type { Passage } from '../../domain/renaming/passage';
import { latestApproval, type WithScope } from './state';
import { isStale } from './terms';

/** An approval in force that would no longer be: something material of its scope changes. */
export interface StaleApproval {
  readonly serviceTask: ServiceTaskId;
  readonly proposal: number;
  /** Sequence of the approval. */
  readonly told: number;
}

/** Approvals that are in force now and would be stale under the wanted definition. */
export function staleApprovals({ before, after, untouched }: Passage<WithScope>): StaleApproval[] {
  const inForce = new Set(
    [...before.scope.values()].flatMap((scope) => {
      const approval = latestApproval(scope);
      return approval && !isStale(before.programme, approval) ? [approval.outcome.told] : [];
    }),
  );
  return [...after.scope.values()].flatMap((scope): StaleApproval[] => {
    if (untouched.has(scope.serviceTask)) return [];
    const approval = latestApproval(scope);
    if (!approval || !inForce.has(approval.outcome.told) || !isStale(after.programme, approval)) return [];
    return [{ serviceTask: scope.serviceTask, proposal: approval.number, told: approval.outcome.told }];
  });
}
