import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { Database, Writing } from './database.server';
import { openDatabase } from './open-database.server';

/** A database of its own for one test or one file of tests, gone without a trace after `drop`. */
export interface TemporaryDatabase {
  readonly url: string;
  readonly database: Database;
  readonly drop: () => Promise<void>;
}

/** An engine that `db/` supports, as the store tests see it: each of them runs once per engine. */
export interface Engine {
  readonly name: string;
  readonly fresh: () => Promise<TemporaryDatabase>;
  /** Runs a statement behind the journal's back, as someone with a database shell would. */
  readonly tamper: (tx: Writing, statement: string) => Promise<void>;
}

const sqlite: Engine = {
  name: 'SQLite',
  async fresh() {
    const folder = await mkdtemp(join(tmpdir(), 'porras-'));
    const url = `file:${join(folder, 'porras.db')}`;
    const database = await openDatabase(url);
    const drop = async () => {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { url, database, drop };
  },
  async tamper({ db }, statement) {
    await db.run(sql`DROP TRIGGER IF EXISTS journal_event_stays`);
    await db.run(sql`DROP TRIGGER IF EXISTS journal_event_is_final`);
    await db.run(sql.raw(statement));
  },
};

export const engines: readonly Engine[] = [sqlite];
