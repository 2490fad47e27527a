import type { Actor } from '../../app/domain/journal/envelope';

/** Persons by their duties, as most tests need them. */
export const coordinator: Actor = { person: 'kaisa', role: 'coordinator' };
export const manager: Actor = { person: 'sari', role: 'service-manager' };
export const admin: Actor = { person: 'timo', role: 'technical-admin' };

/** A person who acts as a substitute for another. */
export function acting(person: string, role: string, forPerson: string): Actor {
  return { person, role, for: forPerson };
}
