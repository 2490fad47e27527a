import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client/sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outageOf } from './database-unusable.server';
import { isDatabaseAt } from './sqlite-file.server';
import {
  aRecordedFile,
  foundIn,
  lastIn,
  lastInFile,
  type RecordedFile,
} from '../test/factories/recorded-file.server';
import { withoutPrivileges } from '../test/without-privileges.server';

let file: RecordedFile;
beforeEach(async () => void (file = await aRecordedFile()));
afterEach(() => file.drop());

test('whoever opens a file waits for a program that has the whole of it to itself', async () => {
  await file.record(1);
  const copy = await file.copied();
  const program = `
    import { createClient } from '@libsql/client/sqlite3';
    const client = createClient({ url: 'file:${copy}' });
    await client.execute('PRAGMA locking_mode = EXCLUSIVE');
    await client.execute('CREATE TABLE note (body text)');
    process.stdout.write('locked');
    setTimeout(() => process.exit(), 500);`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', program]);
  await once(other.stdout, 'data');
  const impatient = createClient({ url: `file:${copy}` });
  await expect(impatient.execute('SELECT 1 FROM stream')).rejects.toThrow('locked');
  impatient.close();
  expect(await lastInFile(copy)).toBe(1);
}, 30_000);

test('a file that was moved away, removed or replaced is neither read nor written any more', async () => {
  await file.record(2);
  const away = join(file.folder, 'away.db');
  await rename(file.path, away);
  for (const replaced of [false, true]) {
    if (replaced) await copyFile(away, file.path);
    await expect(lastIn(file.database)).rejects.toSatisfy((error) => outageOf(error) === 'moved');
    const nothing = () => Promise.resolve();
    await expect(file.database.write(nothing)).rejects.toMatchObject({ reason: 'moved' });
    await expect(file.database.snapshot(nothing)).rejects.toMatchObject({ reason: 'moved' });
    // Nothing was begun in its place.
    if (!replaced) await expect(stat(file.path)).rejects.toThrow('ENOENT');
  }
  await rename(away, file.path);
  await file.record(1);
  expect(await lastIn(file.database)).toBe(3);
});

test.each([
  ['a file', 0o444],
  ['the folder of a file', 0o666],
])('%s that may only be read is told, and nothing is changed', async (_, mode) => {
  await file.record(3);
  const before = await readFile(await file.copied());
  const shut = await mkdtemp(join(tmpdir(), 'porras-'));
  const readOnly = join(shut, 'porras.db');
  await copyFile(join(file.folder, 'copy.db'), readOnly);
  await chmod(readOnly, mode);
  await chmod(shut, 0o555);
  try {
    const outage = await withoutPrivileges(() => foundIn(readOnly));
    expect(['read-only', 'cannot-open']).toContain(outage);
    expect(await readFile(readOnly)).toEqual(before);
  } finally {
    await chmod(shut, 0o755);
    await rm(shut, { recursive: true });
  }
});

test('a folder that may not be entered is told, before anything is begun in it', async () => {
  const path = await file.copied();
  await chmod(file.folder, 0o600);
  try {
    expect(await withoutPrivileges(() => foundIn(path))).toBe('cannot-open');
    const asked = withoutPrivileges(() => Promise.resolve().then(() => isDatabaseAt(`file:${path}`)));
    await expect(asked).rejects.toMatchObject({ reason: 'cannot-open' });
  } finally {
    await chmod(file.folder, 0o700);
  }
});
