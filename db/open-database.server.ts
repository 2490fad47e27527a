import { DatabaseUnusable } from './database-unusable.server';
import type { Database } from './database.server';
import { openSqlite } from './sqlite.server';

/**
 * Opens the database at `url` (`file:` and a path, relative to the working directory or absolute),
 * makes it when there is none, and brings its tables up to this release.
 * Throws `DatabaseUnusable` with what to do about it.
 */
export async function openDatabase(url: string): Promise<Database> {
  if (!url.startsWith('file:') || url.includes(':memory:')) throw new DatabaseUnusable('unsupported', url);
  return openSqlite(url);
}
