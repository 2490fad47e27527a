import { asc, eq } from 'drizzle-orm';
import { contentHash } from '../app/domain/canonical';
import type { StreamId } from '../app/domain/journal/envelope';
import type { RevisionId } from '../app/domain/programme/programme';
import type { Database } from './database.server';
import { toEnvelopeAsStored } from './journal-row.server';
import { readable, readableJournal } from './readable.server';

/** A definition that the journal put in force and that is not stored as it was then. */
export interface RevisionFault {
  readonly fault: 'missing' | 'altered';
  readonly revision: RevisionId;
  /** The event that first put it in force. */
  readonly stream: StreamId;
  readonly sequence: number;
}

export interface RevisionsVerdict {
  readonly kept: number;
  readonly faults: readonly RevisionFault[];
}

/** Holds every definition that the journal names against what is stored: the chain covers its name alone. */
export async function verifyRevisions(database: Database): Promise<RevisionsVerdict> {
  return database.snapshot(async ({ t, db }) => {
    const events = await db
      .select(readableJournal(t))
      .from(t.journal)
      .where(eq(t.journal.type, 'definitionApplied'))
      .orderBy(asc(t.journal.stream), asc(t.journal.sequence));
    const named = new Map<RevisionId, Omit<RevisionFault, 'fault' | 'revision'>>();
    for (const { stream, sequence, data } of events.map(toEnvelopeAsStored)) {
      const revision = revisionIn(data);
      if (revision !== undefined && !named.has(revision)) named.set(revision, { stream, sequence });
    }
    const { hash, documents, schemaVersion } = t.revision;
    const rows = await db
      .select({ hash, documents, schemaVersion: readable(schemaVersion) })
      .from(t.revision);
    const stored = new Map(rows.map((row) => [row.hash, row]));
    const faults = [...named].flatMap(([revision, event]): RevisionFault[] => {
      const row = stored.get(revision);
      if (row === undefined) return [{ fault: 'missing', revision, ...event }];
      return isContentOf(revision, row) ? [] : [{ fault: 'altered', revision, ...event }];
    });
    return { kept: named.size - faults.length, faults };
  });
}

/** Reads with care: what is being verified may be anything. */
function revisionIn(data: unknown): RevisionId | undefined {
  if (typeof data !== 'object' || data === null || !('revision' in data)) return undefined;
  return typeof data.revision === 'string' ? data.revision : undefined;
}

/** The format beside the documents decides how they are read: it has to be the one that they were written in. */
function isContentOf(
  revision: RevisionId,
  row: { readonly documents: string; readonly schemaVersion: number },
): boolean {
  try {
    const documents = JSON.parse(row.documents) as { readonly schemaVersion?: unknown };
    return contentHash(documents) === revision && documents.schemaVersion === row.schemaVersion;
  } catch {
    return false;
  }
}
