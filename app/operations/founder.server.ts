import { tail } from '../../db/journal.server';
import type { Reading } from '../../db/database.server';
import { founderOf } from '../domain/installation';
import { installation, type PersonId } from '../domain/journal/envelope';

/** The person who founded this installation. The stream of the installation is short: one event a person. */
export async function findFounder(reading: Reading): Promise<PersonId | undefined> {
  return founderOf(await tail(reading, installation, 0));
}

export async function isFounder(reading: Reading, person: PersonId): Promise<boolean> {
  return (await findFounder(reading)) === person;
}
