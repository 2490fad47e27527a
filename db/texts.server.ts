import { randomBytes, randomUUID } from 'node:crypto';
import { eq, inArray } from 'drizzle-orm';
import type { Moment } from '../app/domain/calendar';
import type { TextRef } from '../app/domain/journal/envelope';
import { textHmac, type StoredText } from '../app/domain/journal/text-proof';
import type { Reading, Writing } from './database.server';

/** How many ids one query names: well under what any engine takes as parameters. */
const idsAQuery = 500;

/** A text that is not stored yet, with what an event may say of it. */
export interface NewText {
  readonly ref: TextRef;
  readonly salt: string;
  readonly body: string;
}

/** Makes a text with an id and a salt of its own, so that a decision can name it before anything is written. */
export function newText(body: string): NewText {
  // No engine keeps U+0000 or half a surrogate pair; the HMAC is of what is really there.
  const kept = Buffer.from(body).toString().replaceAll('\u0000', '\uFFFD');
  const salt = randomBytes(16).toString('hex');
  return { ref: { text: randomUUID(), hmac: textHmac(salt, kept) }, salt, body: kept };
}

/** Stores texts; do it in the transaction that appends the events that name them. */
export async function insertTexts({ t, db }: Writing, texts: readonly NewText[], now: Moment): Promise<void> {
  if (texts.length === 0) return;
  const rows = texts.map(({ ref, salt, body }) => ({ id: ref.text, salt, body, createdAt: now }));
  await db.insert(t.textBody).values(rows);
}

/** The rows of these texts by id. An id that was never saved is not in the map. */
export async function storedTexts(
  { t, db }: Reading,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredText>> {
  const wanted = [...new Set(ids)];
  const texts = new Map<string, StoredText>();
  for (let from = 0; from < wanted.length; from += idsAQuery) {
    const some = wanted.slice(from, from + idsAQuery);
    for (const { id, salt, body } of await db.select().from(t.textBody).where(inArray(t.textBody.id, some))) {
      // In words: a column of text may have been made to hold bytes, and these are for `verify` to judge.
      texts.set(
        id,
        body === null ? { state: 'erased' } : { state: 'kept', salt: `${salt ?? ''}`, body: `${body}` },
      );
    }
  }
  return texts;
}

/** The bodies of these texts by id; an erased text has none. */
export async function readTexts(db: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const bodies = new Map<string, string>();
  for (const [id, text] of await storedTexts(db, ids)) if (text.state === 'kept') bodies.set(id, text.body);
  return bodies;
}

/**
 * Empties a text and drops its salt, for good. The row stays and says when. Append the event
 * that says so in the same transaction: without it, `verify` finds the text emptied.
 */
export async function eraseText({ t, db }: Writing, id: string, now: Moment): Promise<void> {
  await db.update(t.textBody).set({ body: null, salt: null, erasedAt: now }).where(eq(t.textBody.id, id));
}
