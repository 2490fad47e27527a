import type { LineAsked, TaskLine } from '../../judgement/task-line';
import type { WithPlan } from './plan';
import type { Words } from './words.fi';

/** How many of the service task's days have been moved. */
export function line({ rollout, survey: { task } }: LineAsked<WithPlan>, { line: say }: Words): TaskLine {
  const moved = [...rollout.plan.values()].filter(({ place }) => place === task.id).length;
  return { stage: 'under-way', text: say(moved) };
}
