import { eq } from 'drizzle-orm';
import type { Moment } from '../app/domain/calendar';
import { canonical, contentHash } from '../app/domain/canonical';
import type { RevisionId } from '../app/domain/programme/programme';
import type { Reading, Writing } from './database.server';

/** A validated definition as it was applied: its documents, and the schema that they were written to. */
export interface StoredRevision {
  /** `contentHash` of the documents. */
  readonly hash: RevisionId;
  readonly schemaVersion: number;
  /** The documents as parsed JSON; `app/definitions` knows their shape. */
  readonly documents: unknown;
}

/** Keeps a revision. One that is there already stays as it is: equal content has an equal hash. */
export async function saveRevision({ t, db }: Writing, revision: StoredRevision, now: Moment): Promise<void> {
  const { hash, schemaVersion, documents } = holdToItsName(revision);
  await db
    .insert(t.revision)
    .values({ hash, schemaVersion, documents: canonical(documents), createdAt: now })
    .onConflictDoNothing();
}

/** The revision of that name. Throws when its content is no longer what the name says: nobody is to be judged by it. */
export async function findRevision(
  { t, db }: Reading,
  hash: RevisionId,
): Promise<StoredRevision | undefined> {
  const [row] = await db.select().from(t.revision).where(eq(t.revision.hash, hash));
  if (!row) return undefined;
  const documents: unknown = JSON.parse(row.documents);
  return holdToItsName({ hash: row.hash, schemaVersion: row.schemaVersion, documents });
}

function holdToItsName(revision: StoredRevision): StoredRevision {
  if (contentHash(revision.documents) === revision.hash) return revision;
  throw new Error(
    `Revision ${revision.hash} has another content than its name says. Restore the newest backup.`,
  );
}
