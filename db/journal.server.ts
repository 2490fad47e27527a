import { and, asc, desc, eq, gt, inArray, lt, lte } from 'drizzle-orm';
import { later, type Moment } from '../app/domain/calendar';
import { chainHash, genesis } from '../app/domain/journal/chain';
import type { Actor, Envelope, Head, StreamId, Through } from '../app/domain/journal/envelope';
import { headSeal } from '../app/domain/journal/seal';
import { upcast } from '../app/domain/journal/upcast';
import { versionOf } from '../app/domain/journal/version';
import type { Reading, Writing } from './database.server';
import { toEnvelope, toEnvelopes, toRow } from './journal-row.server';

/** What a decision answers; `EventDraft` of every aspect is one. The journal adds the rest of the envelope. */
export type Draft = Pick<Envelope, 'type' | 'subject' | 'data'> &
  Partial<Pick<Envelope, 'happenedOn' | 'corrects'>>;

export interface Recording {
  readonly actor: Actor;
  readonly through: Through;
  readonly now: Moment;
  /** The journal's key, when it is kept under one. */
  readonly key: string | undefined;
}

export type AppendOutcome =
  | { readonly ok: true; readonly events: readonly Envelope[] }
  /** The stream has another end than the one that was decided on: fold up to `head` and decide again. */
  | {
      readonly ok: false;
      readonly refusal: { readonly reason: 'moved-on'; readonly head: Head | undefined };
    };

/** The key is not the one that the journal has been kept with so far. To go on would break its chain. */
export class JournalKeyMismatch extends Error {
  constructor(stream: StreamId) {
    super(
      `The journal of ${stream} has not been kept with this PORRAS_JOURNAL_KEY. ` +
        'Start Porras with the key it had (or without one, if it had none); if the key is right, run `porras verify`.',
    );
    this.name = 'JournalKeyMismatch';
  }
}

/**
 * Appends what was decided on the stream as it stood at `expectedSequence` (0 before its first event).
 * All of it is recorded, under one time that is never before the predecessor's, or nothing is.
 * Throws `JournalKeyMismatch`.
 */
export async function append(
  tx: Writing,
  stream: StreamId,
  expectedSequence: number,
  drafts: readonly Draft[],
  { actor, through, now, key }: Recording,
): Promise<AppendOutcome> {
  const { t, db } = tx;
  const [stored] = await db.select().from(t.stream).where(eq(t.stream.id, stream));
  if ((stored?.sequence ?? 0) !== expectedSequence) {
    return { ok: false, refusal: { reason: 'moved-on', head: stored && headOf(stored) } };
  }
  if (stored && !isKeptWith(key, stream, stored)) throw new JournalKeyMismatch(stream);
  if (drafts.length === 0) return { ok: true, events: [] };

  const recordedAt = stored ? later(now, stored.recordedAt) : now;
  const events: Envelope[] = [];
  let hash = stored?.hash ?? genesis;
  for (const draft of drafts) {
    // By way of the row, so that nothing is hashed that will not be read again.
    const event = toEnvelope(
      toRow({
        ...draft,
        stream,
        sequence: expectedSequence + events.length + 1,
        version: versionOf(draft.type),
        actor,
        through,
        recordedAt,
        hash: '',
      }),
    );
    hash = chainHash(hash, event, key);
    events.push({ ...event, hash });
  }
  await db.insert(t.journal).values(events.map(toRow));
  const head = { sequence: expectedSequence + events.length, hash, recordedAt };
  const row = { ...head, seal: headSeal(stream, head, key) ?? null };
  await db
    .insert(t.stream)
    .values({ id: stream, ...row })
    .onConflictDoUpdate({ target: t.stream.id, set: row });
  return { ok: true, events };
}

export interface Until {
  /** Events recorded later are left out. */
  readonly at: Moment;
  /** An event known to be later: without it the database would look at the times of all that follows. */
  readonly before?: number | undefined;
}

/** The events after sequence `after`, in order and in today's shapes. Throws `JournalDamaged`. */
export async function tail(
  { t, db }: Reading,
  stream: StreamId,
  after: number,
  until?: Until,
): Promise<Envelope[]> {
  const inTime = until && lte(t.journal.recordedAt, until.at);
  const inReach = until?.before === undefined ? undefined : lt(t.journal.sequence, until.before);
  const rows = await db
    .select()
    .from(t.journal)
    .where(and(eq(t.journal.stream, stream), gt(t.journal.sequence, after), inReach, inTime))
    .orderBy(asc(t.journal.sequence));
  return toEnvelopes(rows, after).map((event) => upcast(event));
}

/** Where a stream ends; nothing before its first event. */
export async function head({ t, db }: Reading, stream: StreamId): Promise<Head | undefined> {
  const [stored] = await db.select().from(t.stream).where(eq(t.stream.id, stream));
  return stored && headOf(stored);
}

export interface HistoryPage {
  /** Of these subjects only; of all when left out. */
  readonly subjects?: readonly string[];
  /** Only events before this sequence: the last one of the page before. */
  readonly before?: number;
  readonly limit: number;
}

/** A page of a stream's history, newest first. */
export async function history({ t, db }: Reading, stream: StreamId, page: HistoryPage): Promise<Envelope[]> {
  const rows = await db
    .select()
    .from(t.journal)
    .where(
      and(
        eq(t.journal.stream, stream),
        page.subjects && inArray(t.journal.subject, [...page.subjects]),
        page.before === undefined ? undefined : lt(t.journal.sequence, page.before),
      ),
    )
    .orderBy(desc(t.journal.sequence))
    .limit(page.limit);
  return rows.map((row) => upcast(toEnvelope(row)));
}

/** Throws `JournalKeyMismatch` when a stream has not been kept with this key, before anything is decided on it. */
export async function holdToKey({ t, db }: Reading, key: string | undefined): Promise<void> {
  for (const { id, ...head } of await db.select().from(t.stream))
    if (!isKeptWith(key, id, head)) throw new JournalKeyMismatch(id);
}

function isKeptWith(
  key: string | undefined,
  stream: StreamId,
  head: { readonly sequence: number; readonly hash: string; readonly seal: string | null },
): boolean {
  return (head.seal ?? undefined) === headSeal(stream, head, key);
}

/** Where every stream ends, in the order of their ids. */
export async function heads({ t, db }: Reading): Promise<(Head & { readonly stream: StreamId })[]> {
  const stored = await db.select().from(t.stream);
  return stored
    .map((row) => ({ stream: row.id, ...headOf(row) }))
    .sort((a, b) => (a.stream < b.stream ? -1 : 1));
}

/** Every stream that has an event, in the order of their ids. */
export async function streams({ t, db }: Reading): Promise<StreamId[]> {
  return (await db.select({ id: t.stream.id }).from(t.stream)).map(({ id }) => id).sort();
}

function headOf({
  sequence,
  hash,
  recordedAt,
}: {
  sequence: number;
  hash: string;
  recordedAt: Moment;
}): Head {
  return { sequence, hash, at: recordedAt };
}
