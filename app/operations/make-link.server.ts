import { createSignInLink } from '../../db/credentials.server';
import { findPerson } from '../../db/persons.server';
import { refused } from '../domain/decision';
import { linkMade } from '../domain/installation';
import type { PersonId } from '../domain/journal/envelope';
import type { By } from './by';
import { appendToInstallation, letsIn } from './installation.server';
import type { Porras } from './porras.server';
import { tellOutcome } from './tell-outcome.server';

/**
 * Makes the one-time token with which a person sets a new password; earlier ones end. Her old password works until
 * then. Refused for anyone who may not let people in, and for a person whom Porras does not know.
 */
export async function makeLink(porras: Porras, by: By, person: PersonId) {
  return tellOutcome('makeLink', by.through, await renewLink(porras, by, person));
}

async function renewLink(porras: Porras, by: By, person: PersonId) {
  const { database, clock, journalKey: key } = porras;
  const actor = await letsIn(porras, by);
  if (!actor) return refused({ reason: 'not-yours' as const });
  return database.write(async (tx) => {
    if (!(await findPerson(tx, person))) return refused({ reason: 'no-such-person' as const });
    const now = clock();
    const events = await appendToInstallation(tx, [linkMade(person)], {
      actor,
      through: by.through,
      now,
      key,
    });
    return { ok: true, token: await createSignInLink(tx, person, now), events } as const;
  });
}
