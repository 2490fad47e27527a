import { chmod, mkdir, truncate, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createClient } from '@libsql/client/sqlite3';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyDatabase } from '../../db/backup.server';
import { engines } from '../../db/engines.server';
import { commandsHere, type CommandsHere } from '../../test/command-in-process.server';
import { moment } from '../../test/factories/moment';
import { overwrite } from '../../test/factories/recorded-file.server';
import { aRunningProgramme, type RunningProgramme } from '../../test/factories/running-programme.server';
import { withoutPrivileges } from '../../test/without-privileges.server';
import { personCommands } from './commands/person.server';
import { statusCommand } from './commands/status.server';
import { verifyCommand } from './commands/verify.server';

const pageBytes = 4096;

const containing = (text: string): unknown => expect.stringContaining(text);
const matching = (text: RegExp): unknown => expect.stringMatching(text);

let here: CommandsHere;
let programme: RunningProgramme;
beforeAll(async () => {
  here = await commandsHere(statusCommand, verifyCommand, personCommands);
  const [engine] = engines;
  if (!engine) throw new Error('there is no engine');
  programme = await aRunningProgramme(engine);
});
afterAll(async () => {
  await programme.drop();
  await here.drop();
});

let copies = 0;

/** The path of a copy of the programme's database, on which the next commands work. */
async function aCopy(): Promise<string> {
  const folder = join(here.folder, `copy-${(copies += 1)}`);
  await mkdir(folder);
  const copy = join(folder, 'porras.db');
  await copyDatabase(programme.url, copy);
  vi.stubEnv('PORRAS_DATABASE', `file:${copy}`);
  return copy;
}

async function inShell(path: string, statement: string) {
  const shell = createClient({ url: `file:${path}` });
  const { rows } = await shell.execute(statement);
  shell.close();
  return rows;
}

/** Where the first page of a table or index lies in the file. */
async function placeOf(path: string, name: string): Promise<number> {
  const [row] = await inShell(path, `SELECT rootpage FROM sqlite_master WHERE name = '${name}'`);
  return (Number(row?.rootpage) - 1) * pageBytes;
}

const outages: readonly (readonly [string, (path: string) => Promise<unknown>, string])[] = [
  [
    'a newer release has used',
    (path) =>
      inShell(path, "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', 4102444800000)"),
    'newer release',
  ],
  ['somebody has taken the journal out of', (path) => inShell(path, 'DROP TABLE journal'), 'is damaged'],
  ['was cut', async (path) => truncate(path, (await stat(path)).size - pageBytes), 'is damaged'],
  ['lost its first page', (path) => overwrite(path, 0, pageBytes), 'not a database of Porras'],
  [
    'lost a page of the journal',
    async (path) => overwrite(path, await placeOf(path, 'journal'), pageBytes),
    'is damaged',
  ],
  ['was emptied', (path) => truncate(path), 'There is no such file, or it is empty'],
  [
    'left nothing but its log',
    async (path) => {
      await truncate(path);
      await writeFile(`${path}-wal`, 'what was written last');
    },
    'move both away and keep them',
  ],
];

test.each(outages)('a file that %s is told in a sentence', async (_, happen, sentence) => {
  await happen(await aCopy());
  const { code, said, complained } = await here.porras('status');
  expect([code, said]).toEqual([2, '']);
  expect(complained).toContain(sentence);
  // What it is, and what to do: one line, and no stack.
  expect(complained.trimEnd()).not.toContain('\n');
});

test('verify tells what is damaged, before what the journal says', async () => {
  const copy = await aCopy();
  expect(await here.porras('verify')).toMatchObject({
    code: 0,
    said: matching(/^file: sound\n/),
  });
  await overwrite(copy, await placeOf(copy, 'journal_subject'), pageBytes);
  const { code, said, complained } = await here.porras('verify');
  expect([code, said]).toEqual([1, matching(/^file: damaged\n {4}\S/)]);
  expect(complained).toContain('restore the newest backup');
  await inShell(await aCopy(), 'DROP TABLE journal');
  expect(await here.porras('verify')).toMatchObject({
    code: 2,
    complained: containing('damaged'),
  });
});

test('a file that may only be read is told, and stays as it is', async () => {
  const copy = await aCopy();
  const before = await stat(copy);
  const folders = [here.folder, join(copy, '..')];
  await chmod(copy, 0o444);
  for (const folder of folders) await chmod(folder, 0o555);
  const add = ['person', 'add', '--name', 'Aino', '--email', 'aino@county.example', '--as', 'nobody'];
  const { code, complained } = await withoutPrivileges(() => here.porras(...add));
  for (const folder of folders) await chmod(folder, 0o755);
  expect([code, complained]).toEqual([2, matching(/may only be read|cannot be opened/)]);
  expect((await stat(copy)).mtimeMs).toBe(before.mtimeMs);
});

test('whoever works while the clock stands before the journal is told so, and may work', async () => {
  programme.setClock(moment('2031-01-01T00:00:00Z'));
  await programme.joins('Ville Koivu');
  await aCopy();
  const { code, complained } = await here.porras('status');
  expect([code, complained]).toEqual([0, containing('was last written at 2031-01-01')]);
});
