import type { LineAsked, TaskLine } from '../../judgement/task-line';
import type { WithDuties } from './duties';
import { holdersOf } from './permissions';
import type { Words } from './words.fi';

/** Who is the service task's contact person. */
export function line(
  { rollout, on, survey: { task } }: LineAsked<WithDuties>,
  { line: say }: Words,
): TaskLine {
  const holders = holdersOf(rollout, rollout.programme.contactPersonRole, `serviceTask:${task.id}`, on);
  const first = holders.find(({ as }) => as === 'holder') ?? holders[0];
  if (!first) return { stage: 'ahead', text: say.missing };
  const substitutes = holders.filter(({ as }) => as === 'substitute').length;
  return { stage: 'done', text: say.named(first.from, substitutes) };
}
