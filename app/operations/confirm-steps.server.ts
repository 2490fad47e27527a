import { confirmStep as decide } from '../aspects/opening/confirm';
import type { Day } from '../domain/calendar';
import type { Subject } from '../domain/programme/subject';
import { act, inService } from './act.server';
import type { By } from './by';
import { onEach } from './on-each.server';
import type { Porras } from './porras.server';

/** An order by the subject that it concerns and the sequence of its event. */
export type OrderOf = Subject & { readonly order: number };

/**
 * Confirms that orders have been carried out in the other system, with what was checked there.
 * It is the word of whoever may open, whichever way the orders go.
 */
export function confirmSteps(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly orders: readonly OrderOf[];
    readonly doneOn: Day;
    readonly evidence: string;
  },
) {
  const { programme, orders, doneOn, evidence } = command;
  return onEach(orders, ({ service, unit, order }) =>
    act(
      'confirmSteps',
      porras,
      by,
      programme,
      inService('open', service, unit),
      ({ rollout, actor, now, text }) =>
        decide(rollout, { service, unit, order, doneOn, evidence: text(evidence) }, actor, now),
    ),
  );
}
