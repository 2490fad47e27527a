import type { PlannedChanges } from '../../definitions/changes/change';
import { isNothing } from '../../definitions/plan-changes';
import type { Envelope } from '../../domain/journal/envelope';
import type { PlanGround } from '../../operations/plan-definition.server';
import type { PlanDifferences } from './plan-differences';

/** The format of saved plans and of what `plan` and `apply` print as JSON. A saved plan of another is made again. */
export const planFormat = 2;

/**
 * What `plan` and `apply` print with `--format json`. As long as `porrasPlan` says the same, a key is never taken away
 * and keeps its meaning; new ones may come. Ids and codes are those of the definition; `Envelope` is an event of the journal.
 */
export interface PlanAnswer extends Partial<PlanGround> {
  readonly porrasPlan: typeof planFormat;
  /** What `plan` found (`nothing` to do, `changes`, `refused`), or what `apply` did (`applied`, `nothing`, `refused`). */
  readonly verdict: 'nothing' | 'changes' | 'applied' | 'refused';
  /** Why `apply` refused; `plan` refuses for `not-possible` alone. */
  readonly reason?: 'not-possible' | 'changed-meanwhile' | 'not-as-shown' | 'another-journal' | 'not-yours';
  /** As it stands now, all of it; made on event `on`, whose hash is `head`. */
  readonly plan?: PlannedChanges;
  /** What has been recorded since a saved plan was made. */
  readonly since?: readonly Envelope[];
  /** How the plan as it stands now differs from the saved one. */
  readonly differences?: PlanDifferences;
}

export function planVerdict(
  plan: PlannedChanges,
): Extract<PlanAnswer['verdict'], 'nothing' | 'changes' | 'refused'> {
  if (plan.refusals.length > 0) return 'refused';
  return isNothing(plan) ? 'nothing' : 'changes';
}

export function printJson(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}
