import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from '@libsql/client/sqlite3';
import { getTableName } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/libsql/sqlite3';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { DatabaseUnusable } from './database-unusable.server';
import { sqliteTables } from './tables.sqlite.server';

/** Found upwards from here, because a bundle of the server or of the CLI lies elsewhere than this file. */
function migrationsFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const candidate = join(folder, 'db', 'migrations');
    if (existsSync(join(candidate, 'meta', '_journal.json'))) return candidate;
    if (folder === dirname(folder))
      throw new Error('The folder db/migrations is missing from this installation.');
  }
}

/** When the newest migration of this release was written, in milliseconds. */
export function newestMigration(): number {
  const files = readMigrationFiles({ migrationsFolder: migrationsFolder() });
  return Math.max(...files.map((file) => file.folderMillis));
}

async function tablesIn(client: Client): Promise<unknown[]> {
  const { rows } = await client.execute("SELECT name FROM sqlite_master WHERE type = 'table'");
  return rows.map(({ name }) => name);
}

/** Throws `DatabaseUnusable` where a table of this release is gone, which no migration would bring back. */
async function refuseWithoutTables(client: Client, url: string): Promise<void> {
  const there = await tablesIn(client);
  const missing = Object.values(sqliteTables)
    .map(getTableName)
    .filter((table) => !there.includes(table));
  if (missing.length === 0) return;
  const cause = new Error(`tables are missing: ${missing.join(', ')}`);
  throw new DatabaseUnusable('damaged', url, { cause });
}

/** When the newest migration that this database has was written, in milliseconds; 0 when it is empty. */
async function migratedUpTo(client: Client, url: string): Promise<number> {
  const tables = await tablesIn(client);
  if (tables.length === 0) return 0;
  if (!tables.includes('__drizzle_migrations')) throw new DatabaseUnusable('not-a-database', url);
  const [newest] = (await client.execute('SELECT max(created_at) AS at FROM __drizzle_migrations')).rows;
  return Number(newest?.at ?? 0);
}

/**
 * Brings the tables up to this release; does nothing, and takes no lock, when they are.
 * Throws `DatabaseUnusable` when a newer release, or another program, has made them, or when one of them is gone.
 */
export async function migrateSqlite(client: Client, url: string): Promise<void> {
  const newest = newestMigration();
  const applied = await migratedUpTo(client, url);
  if (applied > newest) throw new DatabaseUnusable('newer-release', url);
  if (applied === newest) return refuseWithoutTables(client, url);
  try {
    await migrate(drizzle({ client }), { migrationsFolder: migrationsFolder() });
  } catch (error) {
    // Another process may have been first: what counts is that the tables are there.
    if ((await migratedUpTo(client, url)) !== newest) throw error;
  }
}
