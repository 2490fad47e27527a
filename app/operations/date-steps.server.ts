import { dateStep as decide } from '../aspects/opening/dated';
import type { Moment } from '../domain/calendar';
import type { Subject } from '../domain/programme/subject';
import { act, inService } from './act.server';
import type { By } from './by';
import { onEach } from './on-each.server';
import type { Porras } from './porras.server';

/** Orders steps for a moment to come; each is judged again then. */
export function dateSteps(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly subjects: readonly Subject[];
    readonly to: string;
    readonly at: Moment;
  },
) {
  const { programme, subjects, to, at } = command;
  return onEach(subjects, ({ service, unit }) =>
    act('dateSteps', porras, by, programme, inService('open', service, unit), ({ rollout, actor, now }) =>
      decide(rollout, { service, unit, to, at }, actor, now),
    ),
  );
}
