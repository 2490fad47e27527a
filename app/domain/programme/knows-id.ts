import type { Programme } from './programme';
import type { RenamedKind } from './rename';
import type { SocialServiceId } from './service-task';
import { stepIn } from './stair';

/** Whether a definition has a thing of this kind by this id; an appointment type in any service when none is named. */
export function knowsId(
  programme: Programme,
  kind: RenamedKind,
  id: string,
  within?: SocialServiceId,
): boolean {
  const isIt = (thing: { readonly id: string }) => thing.id === id;
  switch (kind) {
    case 'serviceTask':
      return programme.serviceTasks.has(id);
    case 'service':
      return programme.services.has(id);
    case 'appointmentType': {
      const service = within === undefined ? undefined : programme.services.get(within);
      const services = within === undefined ? [...programme.services.values()] : service ? [service] : [];
      return services.some(({ appointmentTypes }) => appointmentTypes.some(isIt));
    }
    case 'unit':
      return programme.units.has(id);
    case 'step':
      return stepIn(programme, id) !== undefined;
    case 'phase':
      return programme.phases.some(isIt);
    case 'activity':
      return [programme, ...programme.serviceTasks.values()].some(({ phases }) =>
        phases.some(({ activities }) => activities.some(isIt)),
      );
    case 'workshop':
      return programme.workshops.some(isIt);
    case 'suite':
      return programme.suites.has(id);
    case 'communication':
      return programme.communications.has(id);
    case 'role':
      return programme.roles.has(id);
    case 'system':
      return programme.systems.has(id);
  }
}
