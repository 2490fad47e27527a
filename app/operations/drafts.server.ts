import { dropDraft as drop, findDraft, saveDraft } from '../../db/drafts.server';
import type { PersonId } from '../domain/journal/envelope';
import type { Porras } from './porras.server';

/** Keeps what a person typed into a form that could not be taken. `key` is the form's own. */
export function keepDraft({ database, clock }: Porras, person: PersonId, key: string, body: string) {
  return database.write((tx) => saveDraft(tx, person, key, body, clock()));
}

/** What a person typed into a form and has not sent yet. */
export async function draftOf(
  { database }: Porras,
  person: PersonId,
  key: string,
): Promise<string | undefined> {
  return (await findDraft(database, person, key))?.body;
}

/** Drops a draft that has been sent. */
export function dropDraft({ database }: Porras, person: PersonId, key: string) {
  return database.write((tx) => drop(tx, person, key));
}
