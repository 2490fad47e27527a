import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Moment } from '../app/domain/calendar';
import type { PersonId } from '../app/domain/journal/envelope';
import type { Language } from '../app/domain/programme/language';
import type { Reading, Writing } from './database.server';

/** Someone who works with Porras. Only here do a name and an address stand; the journal knows the id. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** As typed, but in lower case: two spellings of one address are one person. */
  readonly email: string;
  readonly language: Language;
  readonly createdAt: Moment;
}

export type AddPersonOutcome =
  | { readonly ok: true; readonly person: Person }
  | { readonly ok: false; readonly refusal: { readonly reason: 'email-taken'; readonly by: PersonId } };

const addressOf = (email: string) => email.trim().toLowerCase();

/** Adds a person under a new id that tells nothing about her. */
export async function addPerson(
  tx: Writing,
  { name, email, language }: Pick<Person, 'name' | 'email' | 'language'>,
  now: Moment,
): Promise<AddPersonOutcome> {
  const taken = await findPersonByEmail(tx, email);
  if (taken) return { ok: false, refusal: { reason: 'email-taken', by: taken.id } };
  const person: Person = { id: randomUUID(), name, email: addressOf(email), language, createdAt: now };
  await tx.db.insert(tx.t.person).values(person);
  return { ok: true, person };
}

export async function findPerson({ t, db }: Reading, id: PersonId): Promise<Person | undefined> {
  const [person] = await db.select().from(t.person).where(eq(t.person.id, id));
  return person;
}

export async function findPersonByEmail({ t, db }: Reading, email: string): Promise<Person | undefined> {
  const [person] = await db
    .select()
    .from(t.person)
    .where(eq(t.person.email, addressOf(email)));
  return person;
}

/** Everyone, by Finnish alphabetical order of their names. */
export async function allPersons({ t, db }: Reading): Promise<Person[]> {
  // Sorted here: each engine has its own idea of where ä and ö stand.
  const { compare } = new Intl.Collator('fi');
  return (await db.select().from(t.person)).sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}
