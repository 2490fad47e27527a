import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { expect, test } from 'vitest';
import { asBeforeTheTriggers, behindPorras } from '../test/factories/backup.server';
import { addressOf } from './backup.server';
import { openDatabase } from './open-database.server';
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

test('a migration that fails halfway leaves the tables of the release before it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'porras-'));
  const url = addressOf(join(folder, 'porras.db'));
  await (await openDatabase(url)).close();
  const second = 'CREATE TRIGGER journal_event_is_final BEFORE UPDATE ON journal BEGIN SELECT 1; END';
  await behindPorras(url, ...asBeforeTheTriggers, second);
  await expect(openDatabase(url)).rejects.toThrow(/journal_event_is_final. already exists/);
  await expect(behindPorras(url, 'DROP TRIGGER journal_event_stays')).rejects.toThrow('no such trigger');
  await behindPorras(url, 'DROP TRIGGER journal_event_is_final');
  await (await openDatabase(url)).close();
  await behindPorras(url, 'DROP TRIGGER journal_event_stays');
  await rm(folder, { recursive: true });
});
