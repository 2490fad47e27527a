import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient, type Client, type InStatement, type Transaction } from '@libsql/client/sqlite3';
import { LibSQLSession, LibSQLTransaction } from 'drizzle-orm/libsql/session';
import { drizzle } from 'drizzle-orm/libsql/sqlite3';
import { SQLiteAsyncDialect } from 'drizzle-orm/sqlite-core';
import { DatabaseUnusable, JournalDamaged, outageOf } from './database-unusable.server';
import type { Database } from './database.server';
import { migrateSqlite } from './migrate-sqlite.server';
import { oneAtATime } from './one-at-a-time.server';
import { isRefusal } from './refusal';
import { holdToFile, pathOf, refuseRemains } from './sqlite-file.server';
import { sqliteFaults } from './sqlite-faults.server';
import { sqliteTables } from './tables.sqlite.server';
import { watchedWrite } from './watched-write.server';

/** The engine waits for a lock on the event loop's own thread, so it waits little and `patiently` waits on. */
const engineWaitMs = 50;
const patienceMs = 10_000;

/** Does `work`, again and again while another program has the file locked, `until` patience is at its end. */
export async function patiently<Outcome>(
  work: () => Promise<Outcome>,
  until = performance.now() + patienceMs,
): Promise<Outcome> {
  // Longer each time: while another program keeps the lock, the event loop belongs to everyone else.
  for (let wait = 5; ; wait = Math.min(wait * 2, 200)) {
    try {
      return await work();
    } catch (error) {
      if (outageOf(error) !== 'locked' || performance.now() > until) throw error;
      await pause(wait);
    }
  }
}

async function orUnusable<Outcome>(url: string, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    // Told already, and by a file or an event more exactly.
    if (error instanceof DatabaseUnusable || error instanceof JournalDamaged) throw error;
    const outage = outageOf(error);
    throw outage ? new DatabaseUnusable(outage, url, { cause: error }) : error;
  }
}

/** A connection to the file as it is. Throws `DatabaseUnusable`. */
export function connect(url: string): Client {
  try {
    return createClient({ url, timeout: engineWaitMs });
  } catch (cause) {
    throw new DatabaseUnusable(outageOf(cause) ?? 'cannot-open', url, { cause });
  }
}

async function prepareFile(url: string): Promise<void> {
  const path = pathOf(url);
  await mkdir(dirname(path), { recursive: true }).catch((cause: unknown) => {
    throw new DatabaseUnusable('cannot-open', url, { cause });
  });
  refuseRemains(url);
  await patiently(async () => {
    const client = connect(url);
    try {
      await client.execute('PRAGMA journal_mode = WAL');
      await migrateSqlite(client, url);
    } finally {
      client.close();
    }
  });
}

/** A client for reads outside transactions: each waits for whoever has locked the whole file. */
function connectToRead(url: string, holdOn: () => void): Client {
  const client = connect(url);
  const execute: (statement: InStatement) => ReturnType<Client['execute']> = client.execute.bind(client);
  client.execute = (statement: InStatement) =>
    orUnusable(url, () =>
      patiently(async () => {
        holdOn();
        return execute(statement);
      }),
    );
  return client;
}

/**
 * Brings all that was written into the one file, so that a copy of it is whole. The engine itself would do so for its last
 * connection, but the driver keeps a closed one until its garbage is collected. With others at work it is theirs to do.
 */
async function emptyWal(client: Client): Promise<void> {
  if (client.closed) return;
  try {
    await client.execute('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch (error) {
    // Nothing is lost: what is in the WAL is read from there.
    if (outageOf(error) === undefined) throw error;
  }
}

type Queries = LibSQLTransaction<Record<string, never>, Record<string, never>>;

// drizzle's own `transaction` always takes the write lock, and its rollback hides the error of a
// statement after which SQLite has rolled back by itself (a full disk).
async function inTransaction<Outcome>(
  client: Client,
  held: Transaction,
  work: (db: Queries) => Promise<Outcome>,
): Promise<Outcome> {
  const dialect = new SQLiteAsyncDialect();
  try {
    const session = new LibSQLSession<Record<string, never>, Record<string, never>>(
      client,
      dialect,
      undefined,
      {},
      held,
    );
    const outcome = await work(new LibSQLTransaction('async', dialect, session, undefined));
    if (!isRefusal(outcome)) await held.commit();
    return outcome;
  } finally {
    // Rolls back what was not committed.
    held.close();
  }
}

/** `openDatabase` for SQLite files. Foreign keys and `synchronous = FULL` are libSQL's defaults; a test holds them. */
export async function openSqlite(url: string): Promise<Database> {
  await orUnusable(url, () => prepareFile(url));
  const t = sqliteTables;
  const holdOn = holdToFile(url);
  const reader = connectToRead(url, holdOn);
  let writer = connect(url);
  const inTurn = oneAtATime();

  // A BEGIN that met a lock stays in progress until the driver's garbage is collected, and no
  // commit succeeds beside it: that connection is not used again.
  async function takeWriteLock(): Promise<Transaction> {
    holdOn();
    try {
      return await writer.transaction('write');
    } catch (error) {
      writer.close();
      writer = connect(url);
      throw error;
    }
  }

  return {
    t,
    db: drizzle({ client: reader }),
    write: (work) => {
      // From when it was asked for: what stood behind others in the queue has waited with them.
      const until = performance.now() + patienceMs;
      return watchedWrite((begun) =>
        inTurn(() =>
          orUnusable(url, async () => {
            const held = await patiently(takeWriteLock, until);
            begun();
            return inTransaction(writer, held, (db) => work({ t, db }));
          }),
        ),
      );
    },
    snapshot: (work) =>
      orUnusable(url, () =>
        patiently(async () => {
          holdOn();
          const held = await reader.transaction('deferred');
          return inTransaction(reader, held, (db) => work({ t, db }));
        }),
      ),
    faults: (how) => orUnusable(url, () => sqliteFaults(reader, how)),
    close: () =>
      inTurn(async () => {
        await emptyWal(writer);
        writer.close();
        reader.close();
      }),
  };
}
