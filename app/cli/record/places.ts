import { wholeProgramme, type Place } from '../../domain/programme/place';
import type { Programme } from '../../domain/programme/programme';
import type { SocialService } from '../../domain/programme/service-task';
import { badInput } from '../exit';

/** The social service of that id. Ends the command with those that there are when it is none. */
export function serviceNamed({ services }: Programme, id: string): SocialService {
  const service = services.get(id);
  if (!service) throw unknown('social service', id, [...services.keys()]);
  return service;
}

/** The service task of that id. Ends the command with those that there are when it is none. */
export function serviceTaskNamed({ serviceTasks }: Programme, id: string): string {
  if (!serviceTasks.has(id)) throw unknown('service task', id, [...serviceTasks.keys()]);
  return id;
}

/**
 * The place that `--service-task` names, else the only one that has what is meant.
 * Ends the command when none or several have it.
 */
export function placeOf(
  programme: Programme,
  named: string | undefined,
  what: string,
  has: (place: Place) => boolean,
): Place {
  if (named !== undefined) return serviceTaskNamed(programme, named);
  const places = [wholeProgramme, ...programme.serviceTasks.keys()].filter(has);
  const [only, ...others] = places;
  if (only === undefined) throw badInput(`The programme has no ${what}. Its definition tells the ids.`);
  if (others.length > 0) throw badInput(`Say of which with --service-task ID: ${places.join(', ')}.`);
  return only;
}

/** The service task that `--service-task` names, else the only one. Ends the command when there are several. */
export function serviceTaskMeant(programme: Programme, named: string | undefined): string {
  return placeOf(programme, named, 'service task', (place) => place !== wholeProgramme);
}

/** Ends the command because there is no such thing, and names what there is. */
export function unknown(kind: string, id: string, known: readonly string[]) {
  const there = known.length === 0 ? 'There is none.' : `There is: ${known.join(', ')}.`;
  return badInput(`The programme has no ${kind} "${id}". ${there}`);
}
