import { orderClosing as decide } from '../aspects/opening/down';
import type { Subject } from '../domain/programme/subject';
import { act, inService } from './act.server';
import type { By } from './by';
import { onEach } from './on-each.server';
import type { Porras } from './porras.server';

/** Takes subjects down to a lower step, at once, with the reason. Appointments that exist stand. */
export function orderClosings(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly subjects: readonly Subject[];
    readonly to: string;
    readonly reason: string;
  },
) {
  const { programme, subjects, to, reason } = command;
  return onEach(subjects, ({ service, unit }) =>
    act('orderClosings', porras, by, programme, inService('close', service, unit), ({ rollout, now, text }) =>
      decide(rollout, { service, unit, to, reason: text(reason) }, now),
    ),
  );
}
