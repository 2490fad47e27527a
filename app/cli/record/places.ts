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

/** Ends the command because there is no such thing, and names what there is. */
export function unknown(kind: string, id: string, known: readonly string[]) {
  return badInput(`The programme has no ${kind} "${id}". ${thereIs(known)}`);
}

/** Of what there is, what can be said instead. */
export function thereIs(known: readonly string[]): string {
  return known.length === 0 ? 'There is none.' : `There is: ${known.join(', ')}.`;
}
