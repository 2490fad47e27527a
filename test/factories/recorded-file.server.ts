import { copyFile, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client/sqlite3';
import { moment } from '../../app/domain/calendar';
import { outageOf } from '../../db/database-unusable.server';
import type { Database } from '../../db/database.server';
import { append, head } from '../../db/journal.server';
import { openDatabase } from '../../db/open-database.server';
import { verify } from '../../db/verify.server';

const stream = 'pohjois-karjala';
const recording = {
  actor: { person: 'aino', role: 'coordinator' },
  through: 'web',
  now: moment('2026-03-02T08:00:00Z'),
  key: undefined,
} as const;

/** An SQLite file with a journal in it, for tests that do something to the file. */
export interface RecordedFile {
  readonly folder: string;
  readonly path: string;
  readonly database: Database;
  /** Appends so many events, each in a transaction of its own. */
  record(count: number): Promise<void>;
  /** A copy of all that has been recorded so far: one file that nobody has open, without a log. */
  copied(name?: string): Promise<string>;
  drop(): Promise<void>;
}

export async function aRecordedFile(): Promise<RecordedFile> {
  const folder = await mkdtemp(join(tmpdir(), 'porras-'));
  const path = join(folder, 'porras.db');
  const database = await openDatabase(`file:${path}`);
  return {
    folder,
    path,
    database,
    async record(count) {
      for (let done = 0; done < count; done += 1) {
        const sequence = await lastIn(database);
        const draft = { type: 'workshopPlanned', subject: `workshop/w${sequence}`, data: 'x'.repeat(300) };
        await database.write((tx) => append(tx, stream, sequence, [draft], recording));
      }
    },
    async copied(name = 'copy.db') {
      const client = createClient({ url: `file:${path}` });
      await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
      client.close();
      await copyFile(path, join(folder, name));
      return join(folder, name);
    },
    async drop() {
      await database.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The number of the last event that is recorded. */
export async function lastIn(database: Database): Promise<number> {
  return (await head(database, stream))?.sequence ?? 0;
}

/** The same for a file that nobody has open. */
export async function lastInFile(path: string): Promise<number> {
  const database = await openDatabase(`file:${path}`);
  try {
    return await lastIn(database);
  } finally {
    await database.close();
  }
}

/** Puts bytes that mean nothing in the place of others. */
export async function overwrite(path: string, at: number, bytes: number): Promise<void> {
  const file = await open(path, 'r+');
  await file.write(Buffer.alloc(bytes, 0xa5), 0, bytes, at);
  await file.close();
}

/**
 * What is found wrong with a file, by whichever comes first: opening it, asking the engine, verifying the journal.
 * Anything else that is thrown would be shown as a bug of ours.
 */
export async function foundIn(path: string): Promise<string | undefined> {
  try {
    const database = await openDatabase(`file:${path}`);
    try {
      if ((await database.faults('thorough')).length > 0) return 'faults';
      const { integrity, completeness } = await verify(database, stream, { key: undefined });
      return integrity.verdict === 'intact' && completeness.verdict === 'complete' ? undefined : 'verify';
    } finally {
      await database.close();
    }
  } catch (error) {
    const outage = outageOf(error);
    if (!outage) throw error;
    return outage;
  }
}
