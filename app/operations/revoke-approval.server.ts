import { revokeApproval as decide } from '../aspects/scope/decisions';
import { scopeSubject } from '../aspects/scope/events';
import { act, inServiceTask } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Takes an approval back. What is up stays up; nothing more goes up by it. */
export function revokeApproval(
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
    'revokeApproval',
    porras,
    by,
    programme,
    inServiceTask('approveScope', serviceTask),
    ({ rollout, text }) =>
      decide(rollout.scope.get(scopeSubject(serviceTask)), { proposal, reason: text(reason) }),
  );
}
