import { nextDay, stageOf, type LineAsked, type TaskLine } from '../../judgement/task-line';
import { planned, type WithPlan } from '../plan/plan';
import type { Words } from './words.fi';
import { workshopSubject, type WithWorkshops } from './workshops';

/** How many of the programme's workshops have been held, and when the next one is. */
export function line(
  { rollout, on, survey: { task } }: LineAsked<WithWorkshops & WithPlan>,
  { line: say }: Words,
): TaskLine {
  const all = rollout.programme.workshops;
  const unheld = all.filter(({ id }) => !rollout.workshops.has(workshopSubject(task.id, id)));
  const held = all.length - unheld.length;
  const next = nextDay(
    unheld.map(({ id }) => planned(rollout, task.id, { kind: 'workshop', workshop: id }).now),
    on,
  );
  return { stage: stageOf(held, all.length), text: say(held, all.length, next) };
}
