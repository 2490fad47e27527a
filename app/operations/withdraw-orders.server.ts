import { withdrawOrder as decide } from '../aspects/opening/up';
import { act, inService } from './act.server';
import type { By } from './by';
import type { OrderOf } from './confirm-steps.server';
import { onEach } from './on-each.server';
import type { Porras } from './porras.server';

/** Takes back orders to go up that nobody has confirmed. */
export function withdrawOrders(
  porras: Porras,
  by: By,
  command: { readonly programme: string; readonly orders: readonly OrderOf[]; readonly reason: string },
) {
  const { programme, orders, reason } = command;
  return onEach(orders, ({ service, unit, order }) =>
    act('withdrawOrders', porras, by, programme, inService('open', service, unit), ({ rollout, text }) =>
      decide(rollout, { service, unit, order, reason: text(reason) }),
    ),
  );
}
