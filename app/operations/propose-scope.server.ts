import { proposeScope as decide, scopeSubject, type ScopeContent } from '../domain/aspects/scope';
import { act, inServiceTask, type By } from './act.server';
import type { Porras } from './porras.server';

/** Proposes a scope for a service task, with a note to the approver when there is something to say. */
export function proposeScope(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly serviceTask: string;
    readonly content: ScopeContent;
    readonly note?: string;
  },
) {
  const { programme, serviceTask, content, note } = command;
  return act(
    'proposeScope',
    porras,
    by,
    programme,
    inServiceTask('proposeScope', serviceTask),
    ({ rollout, text }) =>
      decide(rollout.programme, rollout.scopes.get(scopeSubject(serviceTask)), {
        serviceTask,
        content,
        ...(note !== undefined && { note: text(note) }),
      }),
  );
}
