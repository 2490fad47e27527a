import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from '@libsql/client/sqlite3';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { moment } from '../app/domain/calendar';
import type { Writing } from './database.server';
import { openDatabase } from './open-database.server';
import { addPerson, allPersons } from './persons.server';
import { isSameFile } from './sqlite-file.server';

const now = moment('2026-03-02T08:00:00Z');

function add(tx: Writing, name: string) {
  return addPerson(tx, { name, email: `${name}@hva.example`, language: 'fi' }, now);
}

describe('an SQLite file', () => {
  let folder: string;
  let url: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'porras-'));
    url = `file:${join(folder, 'porras.db')}`;
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('loses no acknowledged write at a power cut, and holds its foreign keys', async () => {
    const database = await openDatabase(url);
    const settings = await database.write(async ({ db }) => [
      await db.get(sql`PRAGMA journal_mode`),
      await db.get(sql`PRAGMA synchronous`),
      await db.get(sql`PRAGMA foreign_keys`),
    ]);
    // 2 is FULL: the log is on the disk before a commit is acknowledged.
    expect(settings).toEqual([{ journal_mode: 'wal' }, { synchronous: 2 }, { foreign_keys: 1 }]);
    await database.close();
  });

  test('lets a write wait for the write of another process', async () => {
    const database = await openDatabase(url);
    const other = createClient({ url });
    const held = await other.transaction('write');
    const written = database.write((tx) => add(tx, 'aino'));
    await pause(300);
    await held.rollback();
    expect((await written).ok).toBe(true);
    other.close();
    await database.close();
  });

  test('says so when it is no database', async () => {
    await writeFile(join(folder, 'porras.db'), 'Pöytäkirja 3/2026. '.repeat(400));
    await expect(openDatabase(url)).rejects.toMatchObject({ reason: 'not-a-database' });
  });

  test('says so when it is the database of another program', async () => {
    const other = createClient({ url });
    await other.execute('CREATE TABLE recipe (name text)');
    other.close();
    await expect(openDatabase(url)).rejects.toMatchObject({ reason: 'not-a-database' });
  });

  test('says so when a newer release has used it', async () => {
    await (await openDatabase(url)).close();
    const newer = createClient({ url });
    await newer.execute("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 4102444800000)");
    newer.close();
    await expect(openDatabase(url)).rejects.toThrow(/newer release/);
  });

  test.each(['journal', 'session'])('says so when its table of the name %s is gone', async (table) => {
    await (await openDatabase(url)).close();
    const shell = createClient({ url });
    await shell.execute(`DROP TABLE ${table}`);
    shell.close();
    await expect(openDatabase(url)).rejects.toMatchObject({ reason: 'damaged' });
  });

  test('says so when it cannot be opened', async () => {
    await expect(openDatabase(`file:${folder}`)).rejects.toMatchObject({ reason: 'cannot-open' });
  });

  test('says so when its folder cannot be made', async () => {
    await writeFile(join(folder, 'file'), '');
    const inFile = openDatabase(`file:${join(folder, 'file', 'porras.db')}`);
    await expect(inFile).rejects.toMatchObject({ reason: 'cannot-open' });
  });

  test.each(['postgres://localhost/porras', 'var/porras.db', 'file::memory:', 'file:var/100%.db'])(
    'is not %s',
    async (address) => {
      await expect(openDatabase(address)).rejects.toMatchObject({ reason: 'unsupported' });
    },
  );

  test('says so when the disk is full, and keeps nothing of that write', async () => {
    const database = await openDatabase(url);
    const written = database.write(async (tx) => {
      await add(tx, 'aino');
      await tx.db.run(sql`PRAGMA max_page_count = 1`);
      return add(tx, 'b'.repeat(1_000_000));
    });
    await expect(written).rejects.toMatchObject({ reason: 'full' });
    expect(await allPersons(database)).toEqual([]);
    await database.close();
  });

  test('says so when it may only be read', async () => {
    const database = await openDatabase(url);
    const written = database.write(async (tx) => {
      await tx.db.run(sql`PRAGMA query_only = 1`);
      return add(tx, 'aino');
    });
    await expect(written).rejects.toMatchObject({ reason: 'read-only' });
    await database.close();
  });
});

const opened = { dev: 1n, ino: 2n, ctimeNs: 5n, birthtimeNs: 4n };

test('a file that has been written is the one that was opened, where the system keeps no birth too', () => {
  expect(isSameFile(opened, { ...opened, ctimeNs: 9n })).toBe(true);
  expect(isSameFile({ ...opened, birthtimeNs: 5n }, { ...opened, ctimeNs: 9n, birthtimeNs: 9n })).toBe(true);
});

test.each([
  ['number', { ino: 3n }],
  ['disk', { dev: 3n }],
  ['birth', { ctimeNs: 9n, birthtimeNs: 7n }],
])('a file of another %s is not the one that was opened', (_, its) => {
  expect(isSameFile(opened, { ...opened, ...its })).toBe(false);
});

test('a file that is gone is not the one that was opened, and none stays none', () => {
  expect([isSameFile(opened, undefined), isSameFile(undefined, opened)]).toEqual([false, false]);
  expect(isSameFile(undefined, undefined)).toBe(true);
});
