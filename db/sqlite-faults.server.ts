import type { Client } from '@libsql/client/sqlite3';
import { outageOf } from './database-unusable.server';

/** At most so many are told: a file with one has many. */
const mostFaults = 20;

/** What SQLite finds wrong with a file; see `Database.faults`. */
export async function sqliteFaults(client: Client, how: 'quick' | 'thorough'): Promise<string[]> {
  const check = how === 'quick' ? 'quick_check' : 'integrity_check';
  try {
    const { rows } = await client.execute(`PRAGMA ${check}(${mostFaults})`);
    const told = rows.flatMap((row) => (row[check] as string).split('\n'));
    return told.filter((line) => line !== 'ok' && !line.startsWith('***'));
  } catch (error) {
    // So damaged that the check itself cannot be carried out.
    if (outageOf(error) === 'damaged') return [error instanceof Error ? error.message : String(error)];
    throw error;
  }
}
