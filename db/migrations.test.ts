import { readdirSync, readFileSync } from 'node:fs';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { expect, test } from 'vitest';
import { sqliteTables } from './tables.sqlite.server';

test('the migrations that are checked in make the tables of today', async () => {
  const meta = new URL('migrations/meta/', import.meta.url);
  const newest = readdirSync(meta)
    .filter((name) => name.endsWith('_snapshot.json'))
    .sort()
    .at(-1);
  const made = JSON.parse(readFileSync(new URL(newest ?? '', meta), 'utf8')) as Parameters<
    typeof generateSQLiteMigration
  >[0];
  const wanted = await generateSQLiteDrizzleJson(sqliteTables);
  expect(await generateSQLiteMigration(made, wanted)).toEqual([]);
});
