import { proposeScope as decide } from '../aspects/scope/decisions';
import { scopeSubject, type ScopeContent } from '../aspects/scope/events';
import { act, inServiceTask } from './act.server';
import type { By } from './by';
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
      decide(rollout.programme, rollout.scope.get(scopeSubject(serviceTask)), {
        serviceTask,
        content,
        ...(note !== undefined && { note: text(note) }),
      }),
  );
}
