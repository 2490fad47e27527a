import { withdrawMove as decide } from '../aspects/plan/plan';
import { act, inPlace } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Takes a move back, so that the baseline's day holds again. */
export function withdrawMove(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly place: string;
    readonly item: string;
    readonly reason: string;
  },
) {
  const { programme, place, item, reason } = command;
  return act('withdrawMove', porras, by, programme, inPlace('movePlan', place), ({ rollout, text }) =>
    decide(rollout, { place, item, reason: text(reason) }),
  );
}
