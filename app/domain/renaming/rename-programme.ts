import type { Programme } from '../programme/programme';
import type { ServiceTask, SocialService } from '../programme/service-task';
import { stepNamed, type Naming } from './naming';

/**
 * An earlier definition in today's names, as far as what it bound is asked for by them: its service tasks, services
 * with their types, units and steps. Where several have become one, the first speaks for it.
 */
export function renamedProgramme(programme: Programme, naming: Naming): Programme {
  const { of } = naming;
  return {
    ...programme,
    steps: programme.steps.flatMap((step) => of('step', step.id).map((id) => ({ ...step, id }))),
    units: renamedMap(
      programme.units,
      (id) => of('unit', id),
      (unit, id) => ({ ...unit, id }),
    ),
    serviceTasks: renamedMap(
      programme.serviceTasks,
      (id) => of('serviceTask', id),
      (task, id) => renamedTask(task, id, naming),
    ),
    services: renamedMap(
      programme.services,
      (id) => of('service', id),
      (service, id) => renamedService(service, id, naming),
    ),
  };
}

function renamedTask(task: ServiceTask, id: string, { of }: Naming): ServiceTask {
  return {
    ...task,
    id,
    socialServices: task.socialServices.flatMap((service) => of('service', service)),
    units: task.units.flatMap((unit) => of('unit', unit)),
  };
}

function renamedService(service: SocialService, id: string, naming: Naming): SocialService {
  const { after, of } = naming;
  const [serviceTask = service.serviceTask] = of('serviceTask', service.serviceTask);
  return {
    ...service,
    id,
    serviceTask: after.services.get(id)?.serviceTask ?? serviceTask,
    units: service.units.flatMap((unit) => of('unit', unit)),
    startsAt: stepNamed(naming, service.startsAt),
    appointmentTypes: service.appointmentTypes.flatMap((type) =>
      of('appointmentType', type.id, id).map((name) => ({ ...type, id: name })),
    ),
  };
}

function renamedMap<T>(
  things: ReadonlyMap<string, T>,
  names: (id: string) => readonly string[],
  renamed: (thing: T, id: string) => T,
): ReadonlyMap<string, T> {
  const made = new Map<string, T>();
  for (const [before, thing] of things) {
    for (const id of names(before)) if (!made.has(id)) made.set(id, renamed(thing, id));
  }
  return made;
}
