import type { Day } from '../calendar';
import { isLeftOut } from './left-out';
import type { Programme } from './programme';
import type { ServiceTask, ServiceTaskId, SocialService, SocialServiceId, UnitId } from './service-task';

/** What stands on a stair: one social service in one unit. */
export interface Subject {
  readonly service: SocialServiceId;
  readonly unit: UnitId;
}

/** `service@unit`, the key of a subject. */
export type SubjectKey = string;

export function subjectKey({ service, unit }: Subject): SubjectKey {
  return `${service}@${unit}`;
}

/** Every subject of a service task that is part of the rollout on `on`, in the definition's order. */
export function subjectsOf(programme: Programme, task: ServiceTask, on: Day): Subject[] {
  if (isLeftOut(task, on)) return [];
  return task.socialServices.flatMap((id) => subjectsOfService(programme, serviceOf(programme, id), on));
}

export function subjectsOfService(programme: Programme, service: SocialService, on: Day): Subject[] {
  return subjectsEver(service).filter((subject) => !isSubjectLeftOut(programme, subject, on));
}

export function allSubjects(programme: Programme, on: Day): Subject[] {
  return [...programme.serviceTasks.values()].flatMap((task) => subjectsOf(programme, task, on));
}

/** Every subject of a service, left out or not. */
export function subjectsEver({ id, units }: SocialService): Subject[] {
  return units.map((unit) => ({ service: id, unit }));
}

/** Whether a subject is out of the rollout on `on`, by itself, with its service task or with its unit. */
export function isSubjectLeftOut(programme: Programme, { service: id, unit }: Subject, on: Day): boolean {
  const service = serviceOf(programme, id);
  const task = serviceTaskOf(programme, service.serviceTask);
  return [service, task, programme.units.get(unit) ?? {}].some((thing) => isLeftOut(thing, on));
}

/** The services of a service task that are not left out on `on`. */
export function servicesOn(programme: Programme, serviceTask: ServiceTaskId, on: Day): SocialServiceId[] {
  const { socialServices } = serviceTaskOf(programme, serviceTask);
  return socialServices.filter((id) => !isLeftOut(serviceOf(programme, id), on));
}

/** The units of a service task that are not left out on `on`. */
export function unitsOn(programme: Programme, serviceTask: ServiceTaskId, on: Day): UnitId[] {
  const { units } = serviceTaskOf(programme, serviceTask);
  return units.filter((unit) => !isLeftOut(programme.units.get(unit) ?? {}, on));
}

export function serviceOf(programme: Programme, id: SocialServiceId): SocialService {
  const service = programme.services.get(id);
  if (!service) throw new Error(`no social service "${id}" in revision ${programme.revision}`);
  return service;
}

export function serviceTaskOf(programme: Programme, id: string): ServiceTask {
  const task = programme.serviceTasks.get(id);
  if (!task) throw new Error(`no service task "${id}" in revision ${programme.revision}`);
  return task;
}

export function knowsSubject(programme: Programme, { service, unit }: Subject): boolean {
  return programme.services.get(service)?.units.includes(unit) ?? false;
}
