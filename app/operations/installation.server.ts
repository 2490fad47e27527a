import type { Reading, Writing } from '../../db/database.server';
import { append, head, tail, type Draft, type Recording } from '../../db/journal.server';
import { founderOf } from '../domain/installation';
import { installation, type PersonId } from '../domain/journal/envelope';

/** The person who founded this installation. The stream of the installation is short: one event a person. */
export async function findFounder(reading: Reading): Promise<PersonId | undefined> {
  return founderOf(await tail(reading, installation, 0));
}

export async function isFounder(reading: Reading, person: PersonId): Promise<boolean> {
  return (await findFounder(reading)) === person;
}

/** Appends to the installation's stream where it ends: nothing in it is decided on what came before. */
export async function appendToInstallation(
  tx: Writing,
  drafts: readonly Draft[],
  recording: Recording,
): Promise<void> {
  const sequence = (await head(tx, installation))?.sequence ?? 0;
  await append(tx, installation, sequence, drafts, recording);
}
