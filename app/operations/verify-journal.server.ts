import { verifyRevisions, type RevisionsVerdict } from '../../db/verify-revisions.server';
import { storedStream, streamsAsStored, verify } from '../../db/verify.server';
import { expectedStreams } from '../domain/installation';
import { installation } from '../domain/journal/envelope';
import { holds as streamHolds, type Verification } from '../domain/journal/verify';
import type { Porras } from './porras.server';

/** What verifying the whole database found. */
export interface JournalVerdict {
  readonly streams: readonly Verification[];
  /** The definitions that the streams have put in force. */
  readonly revisions: RevisionsVerdict;
  /** A head printed earlier was given, and no stream has it. */
  readonly headMissing: boolean;
}

/**
 * Verifies every stream that has left any trace or must be there, and the definitions that they name. A head printed earlier
 * belongs to one stream, and a stream is not blamed for lacking that of another: only when none has it is it missing.
 */
export async function verifyJournal(
  { database, journalKey: key }: Pick<Porras, 'database' | 'journalKey'>,
  expectedHead?: string,
): Promise<JournalVerdict> {
  const traces = await streamsAsStored(database);
  const { events } = await storedStream(database, installation);
  const begun = expectedStreams(events, traces);
  const ids = [...new Set([...traces, ...begun])].toSorted();
  const streams = await Promise.all(
    ids.map((stream) => verify(database, stream, { key, begun: begun.includes(stream) })),
  );
  const revisions = await verifyRevisions(database);
  if (expectedHead === undefined) return { streams, revisions, headMissing: false };
  const against = await Promise.all(ids.map((stream) => verify(database, stream, { key, expectedHead })));
  const headMissing = against.every(({ completeness }) => completeness.verdict === 'printed-head-missing');
  return { streams, revisions, headMissing };
}

/** Whether nothing at all was found. */
export function holds({ streams, revisions, headMissing }: JournalVerdict): boolean {
  return streams.every(streamHolds) && revisions.faults.length === 0 && !headMissing;
}
