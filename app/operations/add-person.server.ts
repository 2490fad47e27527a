import { createSignInLink } from '../../db/credentials.server';
import { addPerson as insertPerson, allPersons, type Person } from '../../db/persons.server';
import { refused } from '../domain/decision';
import { addPerson as decide, founderRole } from '../domain/installation';
import type { By } from './by';
import { appendToInstallation, findFounder, letsIn } from './installation.server';
import type { Porras } from './porras.server';
import { tellOutcome } from './tell-outcome.server';

export type NewPerson = Pick<Person, 'name' | 'email' | 'language'>;

/**
 * Adds a person and makes the one-time token with which she sets a password.
 * `by` is undefined for the first person of an empty installation, who founds it.
 * Refused for anyone who is neither the founder nor may grant duties in some programme.
 */
export async function addPerson(porras: Porras, by: By | undefined, person: NewPerson) {
  return tellOutcome('addPerson', by?.through ?? 'cli', await letIn(porras, by, person));
}

async function letIn(porras: Porras, by: By | undefined, { name, email, language }: NewPerson) {
  const { database, clock, journalKey: key } = porras;
  const host = by && (await letsIn(porras, by));
  if (by && !host) return { ok: false, refusal: { reason: 'not-yours' } } as const;
  return database.write(async (tx) => {
    const now = clock();
    // Someone is here, although the journal that says who the founder is has been removed.
    if (!by && (await allPersons(tx)).length > 0) return refused({ reason: 'founded-already' as const });
    const added = await insertPerson(tx, { name, email, language }, now);
    if (!added.ok) return added;
    const { id } = added.person;
    const decision = decide(await findFounder(tx), { person: id, first: by === undefined });
    if (!decision.ok) return decision;
    const actor = host ?? { person: id, role: founderRole };
    const events = await appendToInstallation(tx, decision.events, {
      actor,
      through: by?.through ?? 'cli',
      now,
      key,
    });
    const token = await createSignInLink(tx, id, now);
    return { ok: true, person: added.person, token, events } as const;
  });
}
