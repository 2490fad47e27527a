import { existsSync } from 'node:fs';
import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aCommandLine, type CommandLine } from '../../../test/command-line.server';
import { namesIn } from '../../../test/factories/backup.server';
import { metsaranta } from '../../../test/fixtures/metsaranta.server';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const founder = 'kaarina@metsaranta.example';
const otherKey = { PORRAS_JOURNAL_KEY: 'not the key that it was kept with' };

let line: CommandLine;
let backup: string;
beforeAll(async () => {
  line = await aCommandLine();
  backup = join(line.folder, 'backup.db');
  await line.porras('person', 'add', '--name', 'Kaarina Lehto', '--email', founder, '--first');
  await line.porras('apply', metsaranta, '--as', founder);
});
afterAll(() => line.drop());

const inFolder = (name: string) => join(line.folder, name);
const restoring = (name: string, from = backup, variables = {}) =>
  line.porrasWith({ ...variables, PORRAS_DATABASE: `file:${inFolder(name)}` }, 'restore', from);
/** The heads of all streams, as `verify`, `backup` and `restore` print them. */
const headsIn = (said: string) => said.match(/^\S+: \d+ events, head [0-9a-f]{64}$/gm);

test('what a backup says of its heads, restore and verify say after it', async () => {
  const { code, said } = await line.porras('backup', backup);
  expect(code).toBe(0);
  expect(said).toMatch(/^Wrote .*backup\.db: \d+ bytes\.\n/);
  expect(headsIn(said)).toHaveLength(2);
  const restored = await restoring('restored.db');
  expect(restored.code).toBe(0);
  const verified = await line.porrasWith({ PORRAS_DATABASE: `file:${inFolder('restored.db')}` }, 'verify');
  expect(verified.code).toBe(0);
  expect([headsIn(restored.said), headsIn(verified.said)]).toEqual([headsIn(said), headsIn(said)]);
});

test('neither writes over anything', async () => {
  const before = await readFile(backup);
  const { code, complained } = await line.porras('backup', backup);
  expect([code, complained]).toEqual([
    3,
    `${backup} is there already, and no backup is ever replaced: name another file.\n`,
  ]);
  expect((await readFile(backup)).equals(before)).toBe(true);
  expect(await restoring('restored.db')).toMatchObject({
    code: 3,
    complained: expect.stringContaining('nothing is ever restored over it. Stop Porras') as string,
  });
  expect(await line.porras('backup', inFolder('porras.db-wal'))).toMatchObject({ code: 3 });
});

test('a disk that fills up leaves nothing half written', async () => {
  const before = await namesIn(line.folder);
  const backedUp = await line.porrasWithin(50_000, 'backup', inFolder('full.db'));
  expect([backedUp.code, backedUp.said]).toEqual([2, '']);
  expect(backedUp.complained).toContain(`The database ${inFolder('full.db')} cannot be used.`);
  expect(await namesIn(line.folder)).toEqual(before);
});

test.each([
  ['missing.db', 'cannot be read: it is not there'],
  ['.', 'is not a file'],
])('restoring from %s is bad input, told in a sentence', async (from, reason) => {
  const { code, said, complained } = await restoring('another.db', inFolder(from));
  expect([code, said, complained]).toEqual([2, '', expect.stringContaining(reason)]);
  expect(complained).not.toMatch(/^ +at /m);
});

test('a wrong key is told before anything is written', async () => {
  const { code, complained } = await restoring('keyed.db', backup, otherKey);
  expect([code, complained]).toEqual([
    2,
    expect.stringContaining('not been kept with this PORRAS_JOURNAL_KEY'),
  ]);
  expect(existsSync(inFolder('keyed.db'))).toBe(false);
});

test('so is a backup that was cut short', async () => {
  const cut = inFolder('cut.db');
  expect((await line.porras('backup', cut)).code).toBe(0);
  await truncate(cut, 20_000);
  const { code, complained } = await restoring('short.db', cut);
  expect([code, complained]).toEqual([2, expect.stringContaining('cut.db is damaged or cut short')]);
  expect(existsSync(inFolder('short.db'))).toBe(false);
});
