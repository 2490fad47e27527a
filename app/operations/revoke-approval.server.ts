import { revokeApproval as decide, scopeSubject } from '../domain/aspects/scope';
import { act, inServiceTask, type By } from './act.server';
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
      decide(rollout.scopes.get(scopeSubject(serviceTask)), { proposal, reason: text(reason) }),
  );
}
