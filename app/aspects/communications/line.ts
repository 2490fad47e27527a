import { nextDay, stageOf, type LineAsked, type TaskLine } from '../../judgement/task-line';
import { planned, type WithPlan } from '../plan/plan';
import { communicationSubject, type WithCommunications } from './communications';
import type { Words } from './words.fi';

/** How many rows of the service task's own communications are done, and when the next one is. */
export function line(
  { rollout, on, survey: { task } }: LineAsked<WithCommunications & WithPlan>,
  { line: say }: Words,
): TaskLine {
  const rows = [...rollout.programme.communications.values()].filter(({ level }) => level === 'serviceTask');
  const undone = rows.filter(({ id }) => !rollout.communications.has(communicationSubject(task.id, id)));
  const done = rows.length - undone.length;
  const next = nextDay(
    undone.map(({ id }) => planned(rollout, task.id, { kind: 'communication', row: id }).now),
    on,
  );
  return { stage: stageOf(done, rows.length), text: say(done, rows.length, next) };
}
