import { readdir } from 'node:fs/promises';
import { createClient } from '@libsql/client/sqlite3';

/** Runs statements on a file behind Porras' back: another program, another release, someone with a database shell. */
export async function behindPorras(url: string, ...statements: readonly string[]): Promise<void> {
  const client = createClient({ url });
  for (const statement of statements) await client.execute(statement);
  client.close();
}

/** Undoes the newest migration, the triggers of the journal: the file is one of the release before it. */
export const asBeforeTheTriggers = [
  'DROP TRIGGER journal_event_stays',
  'DROP TRIGGER journal_event_is_final',
  'DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)',
];

/** Marks the file as one that a release of the year 2100 has used. */
export const asOfANewerRelease = [
  "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 4102444800000)",
];

/** What lies in a folder, in order. */
export async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).toSorted();
}
