import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Database } from './database.server';
import { holdToKey, JournalKeyMismatch } from './journal.server';
import { newestMigration } from './migrate-sqlite.server';
import { pathOf } from './sqlite-file.server';

/** Why a database that was opened cannot be worked with now, in a word that tells a stranger nothing. */
export type UnfitReason =
  'database-unreadable' | 'database-read-only' | 'disk-full' | 'other-release' | 'journal-key';

/** Less room than this and the next hour's events may not fit. */
const leastBytesFree = 16 * 1024 * 1024;

/** How long a look may take; a disk that answers no sooner is as good as gone. */
const patienceMs = 2000;

/**
 * Says, as often as it is asked, what keeps an open database from being worked with; nothing when all is well.
 * It reads, and looks whether the file could be written, but writes nothing and takes no lock.
 */
export function fitnessOf(
  database: Database,
  url: string,
  key: string | undefined,
): () => Promise<UnfitReason | undefined> {
  const path = pathOf(url);
  // Known now: another release may be installed into our folder while we run.
  const newest = newestMigration();
  return async () => {
    const inTime = new AbortController();
    const tooSlow = pause(patienceMs, 'database-unreadable' as const, { signal: inTime.signal });
    try {
      return await Promise.race([tooSlow, look(database, path, newest, key)]);
    } catch (error) {
      return error instanceof JournalKeyMismatch ? 'journal-key' : 'database-unreadable';
    } finally {
      tooSlow.catch(() => undefined);
      inTime.abort();
    }
  };
}

async function look(
  database: Database,
  path: string,
  newest: number,
  key: string | undefined,
): Promise<UnfitReason | undefined> {
  await access(path, constants.R_OK);
  const writable = [path, dirname(path)].map((place) => access(place, constants.W_OK));
  if ((await Promise.allSettled(writable)).some(({ status }) => status === 'rejected')) {
    return 'database-read-only';
  }
  const { bavail, bsize } = await statfs(path);
  if (bavail * bsize < leastBytesFree) return 'disk-full';
  const [migrated] = await database.db
    .select({ at: sql<number>`max(created_at)` })
    .from(sql`__drizzle_migrations`);
  if (migrated?.at !== newest) return 'other-release';
  await holdToKey(database, key);
  return undefined;
}
