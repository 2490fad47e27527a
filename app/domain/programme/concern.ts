import type { IdKind, Ids } from '../ground';
import { wholeProgramme } from './place';
import { isPartOf, type Programme } from './programme';
import type { ServiceTaskId, UnitId } from './service-task';

/** What an act concerns: the whole programme, a service task, or a unit within one. */
export interface Concern {
  readonly serviceTask?: ServiceTaskId;
  readonly unit?: UnitId;
}

/**
 * What ids of these kinds concern: a unit of a service task or of a service, a service with its service task, a place
 * of the plan. Nothing when one is not said or the programme does not know them: then nobody may.
 */
export function concernIn(
  programme: Programme,
  kinds: Readonly<Record<string, IdKind>>,
  ids: Ids,
): Concern | undefined {
  const the = (kind: IdKind) => {
    const key = Object.keys(kinds).find((one) => kinds[one] === kind);
    return key === undefined ? undefined : ids[key];
  };
  if (Object.keys(kinds).some((key) => !Object.hasOwn(ids, key))) return undefined;
  const [place, service, unit] = [the('place'), the('service'), the('unit')];
  const serviceTask = the('serviceTask') ?? (place === wholeProgramme ? undefined : place);
  if (service !== undefined) {
    const known = programme.services.get(service);
    if (!known || (serviceTask !== undefined && known.serviceTask !== serviceTask)) return undefined;
    if (unit !== undefined && !known.units.includes(unit)) return undefined;
    return { serviceTask: known.serviceTask, ...(unit !== undefined && { unit }) };
  }
  // A unit by itself is of no service task.
  if (serviceTask === undefined) return unit === undefined ? {} : undefined;
  if (!programme.serviceTasks.has(serviceTask)) return undefined;
  if (unit !== undefined && !isPartOf(programme, serviceTask, unit)) return undefined;
  return { serviceTask, ...(unit !== undefined && { unit }) };
}
