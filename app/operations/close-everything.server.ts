import { closeEverything as decide } from '../aspects/opening/down';
import { act, inProgramme } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Emergency closing: everything that clients could book, at once, with one reason. */
export function closeEverything(
  porras: Porras,
  by: By,
  command: { readonly programme: string; readonly reason: string },
) {
  const { programme, reason } = command;
  return act('closeEverything', porras, by, programme, inProgramme('close'), ({ rollout, now, text }) =>
    decide(rollout, { reason: text(reason) }, now),
  );
}
