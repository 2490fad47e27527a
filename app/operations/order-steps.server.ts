import { orderStep as decide } from '../aspects/opening/up';
import type { Subject } from '../domain/programme/subject';
import { act, inService } from './act.server';
import type { By } from './by';
import { onEach } from './on-each.server';
import type { Porras } from './porras.server';

/** Takes subjects up to a step, each by its own verdict and its own event. */
export function orderSteps(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly subjects: readonly Subject[];
    readonly to: string;
    readonly types?: readonly string[];
  },
) {
  const { programme, subjects, to, types } = command;
  return onEach(subjects, ({ service, unit }) =>
    act('orderSteps', porras, by, programme, inService('open', service, unit), ({ rollout, actor, now }) =>
      decide(rollout, { service, unit, to, ...(types && { types }) }, actor, now),
    ),
  );
}
