import { withdrawDatedStep as decide } from '../aspects/opening/dated';
import type { Subject } from '../domain/programme/subject';
import { act, inService } from './act.server';
import type { By } from './by';
import { onEach } from './on-each.server';
import type { Porras } from './porras.server';

/** Takes dated steps back, before their moment or after they were held back. */
export function withdrawDatedSteps(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly dated: readonly (Subject & { readonly dated: number })[];
    readonly reason: string;
  },
) {
  const { programme, dated: steps, reason } = command;
  return onEach(steps, ({ service, unit, dated }) =>
    act('withdrawDatedSteps', porras, by, programme, inService('open', service, unit), ({ rollout, text }) =>
      decide(rollout, { service, unit, dated, reason: text(reason) }),
    ),
  );
}
