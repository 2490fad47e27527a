import { approveScope as decide } from '../aspects/scope/decisions';
import { scopeSubject } from '../aspects/scope/events';
import { act, inServiceTask } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Approves a pending scope as it was shown. `seen` is the binding hash on the page. */
export function approveScope(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly serviceTask: string;
    readonly proposal: number;
    readonly seen: string;
  },
) {
  const { programme, serviceTask, proposal, seen } = command;
  return act(
    'approveScope',
    porras,
    by,
    programme,
    inServiceTask('approveScope', serviceTask),
    ({ rollout }) =>
      decide(rollout.programme, rollout.scope.get(scopeSubject(serviceTask)), { proposal, seen }),
  );
}
