import type { ResultSet } from '@libsql/client';
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core';
import type { Tables } from './tables';

type Queries = BaseSQLiteDatabase<'async', ResultSet>;

/** What a query that only reads is given: the tables of the engine in use, and `select`. */
export interface Reading {
  readonly t: Tables;
  readonly db: Pick<Queries, 'select'>;
}

/** What a query that writes is given, inside `write` only. It reads its own writes. */
export interface Writing {
  readonly t: Tables;
  readonly db: Queries;
}

/** An open database. Each read on it sees what was committed when that read began. */
export interface Database extends Reading {
  /**
   * Runs `work` as the one writer, in one transaction that is durable once the promise resolves.
   * Keep it short: all other writers wait. Nothing stays written when `work` throws or answers
   * a refusal (`{ ok: false, … }`). Throws `DatabaseUnusable` on an outage.
   */
  write<Outcome>(work: (tx: Writing) => Promise<Outcome>): Promise<Outcome>;
  /** Runs several reads on one state of the database, while others may write on. */
  snapshot<Outcome>(work: (tx: Reading) => Promise<Outcome>): Promise<Outcome>;
  /**
   * What the engine finds wrong with what is stored, in its own words; nothing when it is sound. `quick` reads
   * the file through, `thorough` also holds every index to its table.
   */
  faults(how: 'quick' | 'thorough'): Promise<readonly string[]>;
  /** Waits for the write under way, then lets the file go. */
  close(): Promise<void>;
}
