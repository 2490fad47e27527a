import { unitsOn } from '../../domain/programme/subject';
import type { LineAsked, TaskLine } from '../../judgement/task-line';
import { trainingSubject, type WithTraining } from './training';
import type { Words } from './words.fi';

/** How many have been trained in the units that have been counted. */
export function line(
  { rollout, on, survey: { task } }: LineAsked<WithTraining>,
  { line: say }: Words,
): TaskLine {
  const units = unitsOn(rollout.programme, task.id, on);
  const counts = units.flatMap((unit) => rollout.training.get(trainingSubject(task.id, unit)) ?? []);
  const trained = counts.reduce((sum, count) => sum + count.trained, 0);
  const staff = counts.reduce((sum, count) => sum + count.staff, 0);
  const isDone = counts.length === units.length && trained === staff;
  return {
    stage: isDone ? 'done' : counts.length > 0 ? 'under-way' : 'ahead',
    text: say(trained, staff, counts.length, units.length),
  };
}
