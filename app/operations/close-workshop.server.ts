import { closeWorkshop as decide, workshopSubject } from '../aspects/workshops/workshops';
import { act, inServiceTask } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Closes a workshop's minutes: nothing of it changes any more. */
export function closeWorkshop(
  porras: Porras,
  by: By,
  command: { readonly programme: string; readonly serviceTask: string; readonly workshop: string },
) {
  const { programme, serviceTask, workshop } = command;
  return act(
    'closeWorkshop',
    porras,
    by,
    programme,
    inServiceTask('recordProgress', serviceTask),
    ({ rollout }) => decide(rollout.workshops.get(workshopSubject(serviceTask, workshop))),
  );
}
