import { returnScope as decide } from '../aspects/scope/decisions';
import { scopeSubject } from '../aspects/scope/events';
import { act, inServiceTask } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Returns a pending scope to its maker, with the reason. */
export function returnScope(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly serviceTask: string;
    readonly proposal: number;
    readonly reason: string;
  },
) {
  const { programme, serviceTask, proposal, reason } = command;
  return act(
    'returnScope',
    porras,
    by,
    programme,
    inServiceTask('approveScope', serviceTask),
    ({ rollout, text }) =>
      decide(rollout.scope.get(scopeSubject(serviceTask)), { proposal, reason: text(reason) }),
  );
}
