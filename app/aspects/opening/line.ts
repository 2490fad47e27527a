import { stageOf, type LineAsked, type TaskLine } from '../../judgement/task-line';
import type { Words } from './words.fi';

/** How many services let clients in, and how many orders wait to be confirmed. */
export function line({ survey: { readiness }, services }: LineAsked, { line: say }: Words): TaskLine {
  const standing = (admits: string) =>
    new Set(readiness.filter(({ step }) => step.admits === admits).map(({ subject }) => subject.service))
      .size;
  const [open, invited, of] = [standing('everyone'), standing('invited'), services.length];
  const waiting = readiness.filter((subject) => subject.standing.pending).length;
  const text = say.opened(open, invited, of);
  return {
    stage: open === 0 && invited === 0 && waiting === 0 ? 'ahead' : stageOf(open, of, true),
    text: waiting > 0 ? `${text}. ${say.waiting(waiting)}` : text,
  };
}
