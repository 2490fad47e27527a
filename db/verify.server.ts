import { asc, eq } from 'drizzle-orm';
import type { StreamId } from '../app/domain/journal/envelope';
import { textRefs } from '../app/domain/journal/text-proof';
import {
  verifyStream,
  type StoredStream,
  type Verification,
  type VerifyWith,
} from '../app/domain/journal/verify';
import type { Database, Reading } from './database.server';
import { toEnvelopeAsStored } from './journal-row.server';
import { readable, readableJournal } from './readable.server';
import { storedTexts } from './texts.server';

/** Reads a stream as it is stored, for `verifyStream`. Call it in a snapshot: its reads must agree. */
export async function storedStream(reading: Reading, stream: StreamId): Promise<StoredStream> {
  const { t, db } = reading;
  const rows = await db
    .select(readableJournal(t))
    .from(t.journal)
    .where(eq(t.journal.stream, stream))
    .orderBy(asc(t.journal.sequence));
  const events = rows.map(toEnvelopeAsStored);
  const { hash, recordedAt, seal } = t.stream;
  const [head] = await db
    .select({ sequence: readable(t.stream.sequence), hash, at: recordedAt, seal })
    .from(t.stream)
    .where(eq(t.stream.id, stream));
  const named = events.flatMap(({ data }) => textRefs(data)).map(({ text }) => text);
  return {
    stream,
    events,
    head: head && { ...head, seal: head.seal ?? undefined },
    texts: await storedTexts(reading, named),
  };
}

/** Every stream there is a trace of, by id: `streams` would not see one whose head someone has removed. */
export async function streamsAsStored({ t, db }: Reading): Promise<StreamId[]> {
  const heads = await db.select({ id: t.stream.id }).from(t.stream);
  const events = await db.select({ id: t.journal.stream }).from(t.journal).groupBy(t.journal.stream);
  return [...new Set([...heads, ...events].map(({ id }) => id))].sort();
}

/** Verifies a stream as it stands now, while others may write on. */
export async function verify(database: Database, stream: StreamId, using: VerifyWith): Promise<Verification> {
  return verifyStream(await database.snapshot((reading) => storedStream(reading, stream)), using);
}
