import { isStale } from '../../aspects/scope/terms';
import { latestApproval } from '../../aspects/scope/state';
import type { StaleApproval } from './consequence';
import type { Passage } from './passage';

/** Approvals that are in force now and would be stale under the wanted definition. */
export function staleApprovals({ before, after, untouched }: Passage): StaleApproval[] {
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
