import { stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Client } from '@libsql/client/sqlite3';
import { DatabaseUnusable, outageOf } from './database-unusable.server';
import { sqliteFaults } from './sqlite-faults.server';
import { pathOf } from './sqlite-file.server';
import { connect, patiently } from './sqlite.server';

/** The file of the database at `url`. */
export const fileOf = pathOf;

/** What SQLite keeps beside the file of a database while it is in use. */
export function companionsOf(file: string): string[] {
  return ['-wal', '-shm', '-journal'].map((end) => `${file}${end}`);
}

/** The address of the database in a file. */
export function addressOf(file: string): string {
  return pathToFileURL(file).href;
}

/**
 * Writes the database at `url` into `file`, which is new or empty: all of one moment, while others write on, and
 * nothing of what was deleted. Its tables stay as they are, those of an earlier release too.
 */
export async function copyDatabase(url: string, file: string): Promise<void> {
  await withClient(url, (client) =>
    patiently(async () => void (await client.execute({ sql: 'VACUUM INTO ?', args: [file] }))),
  );
}

/** Reads the whole file at `url`. Throws `DatabaseUnusable` unless it is a database of Porras, and all of it. */
export async function examineFile(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const faults = await sqliteFaults(client, 'thorough');
    const { size } = await stat(pathOf(url));
    // An end that was cut off within the last page reads as zeros.
    if (faults.length > 0 || size !== (await sizeByHeader(client)))
      throw new DatabaseUnusable('damaged', url);
    const tables = await client.execute("SELECT name FROM sqlite_master WHERE name = 'journal'");
    if (tables.rows.length === 0) throw new DatabaseUnusable('not-a-database', url);
  });
}

/** Writes into the file at `url` what its log still holds. Nobody else may have it open. */
export async function gatherLog(url: string): Promise<void> {
  await withClient(url, async (client) => {
    const [done] = (await client.execute('PRAGMA wal_checkpoint(TRUNCATE)')).rows;
    if (done?.busy !== 0) throw new DatabaseUnusable('locked', url);
  });
}

async function withClient<Outcome>(
  url: string,
  work: (client: Client) => Promise<Outcome>,
): Promise<Outcome> {
  const client = connect(url);
  try {
    return await work(client);
  } catch (error) {
    const outage = outageOf(error);
    throw outage ? new DatabaseUnusable(outage, url, { cause: error }) : error;
  } finally {
    client.close();
  }
}

async function sizeByHeader(client: Client): Promise<number> {
  const [pages] = (await client.execute('PRAGMA page_count')).rows;
  const [page] = (await client.execute('PRAGMA page_size')).rows;
  return Number(pages?.page_count) * Number(page?.page_size);
}
