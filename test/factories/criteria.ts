import type { Requirement } from '../../app/aspects';
import type { Criterion } from '../../app/domain/programme/criterion';

/** A criterion at a gate: the coordinator's move and due on the day of the step, unless said otherwise. */
export function criterion(
  requirement: Requirement,
  at: { readonly id?: string; readonly move?: string; readonly dueDaysBefore?: number } = {},
): Criterion {
  return { id: requirement.criterion, move: 'coordinator', dueDaysBefore: 0, ...requirement, ...at };
}
