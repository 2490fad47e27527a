import { moveDate as decide } from '../aspects/plan/plan';
import type { Day } from '../domain/calendar';
import { act, inPlace } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Moves a planned day, with the reason. */
export function moveDate(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly place: string;
    readonly item: string;
    readonly to: Day;
    readonly reason: string;
  },
) {
  const { programme, place, item, to, reason } = command;
  return act('moveDate', porras, by, programme, inPlace('movePlan', place), ({ rollout, text }) =>
    decide(rollout, { place, item, to, reason: text(reason) }),
  );
}
