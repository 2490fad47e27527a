import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { engines } from '../../../db/engines.server';
import { openDatabase } from '../../../db/open-database.server';
import { aCommandLine, type CommandLine } from '../../../test/command-line.server';
import { metsaranta, withEdited } from '../../../test/fixtures/metsaranta.server';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const containing = (text: string): unknown => expect.stringContaining(text);

const founder = 'kaarina@metsaranta.example';
const key = 'a journal key of more than 32 signs';

let line: CommandLine;
beforeAll(async () => {
  line = await aCommandLine();
  await line.porras('person', 'add', '--first', '--name', 'Kaarina Lehto', '--email', founder);
  await line.porras('apply', metsaranta, '--as', founder);
});
afterAll(() => line.drop());

let copies = 0;

/** What `verify` answers once someone has had the file in an SQLite shell. */
async function afterTampering(statement: string) {
  const copy = `file:${join(line.folder, `tampered-${(copies += 1)}.db`)}`;
  await copyFile(line.database.slice('file:'.length), copy.slice('file:'.length));
  const database = await openDatabase(copy);
  await database.write(async (tx) => engines[0]?.tamper(tx, statement));
  await database.close();
  return line.porrasWith({ PORRAS_DATABASE: copy }, 'verify');
}

test('status tells the same as text and as JSON', async () => {
  const { code, said } = await line.porras('status', '--format', 'json');
  const status = JSON.parse(said) as { programme: string; head: { sequence: number; hash: string } };
  expect([code, status.programme, status.head.sequence]).toEqual([0, 'metsaranta', 1]);
  expect((await line.porras('status')).said).toContain(`head ${status.head.hash}`);
});

test('of a day that has not come, and of one before anything was recorded, there is no status and no report', async () => {
  const report = ['report', 'status', '--out', join(line.folder, 'report.pdf')];
  for (const command of [['status'], report]) {
    const ahead = await line.porras(...command, '--as-of', '2199-01-01');
    expect(ahead).toMatchObject({ code: 2, complained: containing('has not come yet') });
    const before = await line.porras(...command, '--as-of', '2020-01-01');
    expect(before).toMatchObject({
      code: 2,
      complained: containing('Nothing had been recorded'),
    });
  }
});

test('a head printed earlier is found, and one that never was is not', async () => {
  const { said } = await line.porras('status');
  const head = /head (\w{64})/.exec(said)?.[1] ?? '';
  expect(await line.porras('verify', '--head', head.replace(/(.{4})/g, '$1 '))).toMatchObject({ code: 0 });
  expect(await line.porras('verify', '--head', 'f'.repeat(64))).toMatchObject({
    code: 1,
    complained: containing('in no stream'),
  });
});

test.each([
  [`UPDATE journal SET actor_role = 'founder' WHERE stream = 'metsaranta'`, 0, 'all hold'],
  [`UPDATE journal SET actor_role = 'coordinator'`, 1, 'broken at event 1'],
  [`DELETE FROM journal WHERE stream = 'metsaranta'`, 1, 'events 1 to 1 are gone'],
  [`UPDATE revision SET documents = '{}'`, 1, 'not what was applied'],
  ['DELETE FROM revision', 1, 'it is gone'],
])('verify after %s exits %i', async (statement, code, verdict) => {
  const answer = await afterTampering(statement);
  expect(answer).toMatchObject({ code, said: containing(verdict) });
});

test('under a key that the journal was not kept with, verify says what to try and no act is recorded', async () => {
  const verified = await line.porrasWith({ PORRAS_JOURNAL_KEY: key }, 'verify');
  expect(verified).toMatchObject({ code: 1, complained: containing('that Porras runs with') });
  const adding = ['person', 'add', '--name', 'Eero', '--email', 'eero@metsaranta.example', '--as', founder];
  const added = await line.porrasWith({ PORRAS_JOURNAL_KEY: key }, ...adding);
  expect(added).toMatchObject({ code: 2, complained: containing('PORRAS_JOURNAL_KEY') });
  expect(added.complained).not.toContain(key);
});

test('with two programmes in one database, a command asks which', async () => {
  const renamed = { 'programme.yaml': ['id: metsaranta', 'id: kaskenmaa'] } as const;
  const applied = await withEdited(renamed, (folder) => line.porras('apply', folder, '--as', founder));
  expect(applied.code).toBe(0);
  const both = 'metsaranta';
  expect(await line.porras('status')).toMatchObject({ code: 2, complained: containing(both) });
  expect(await line.porras('status', '--programme', 'kaskenmaa')).toMatchObject({ code: 0 });
  expect(await line.porras('status', '--programme', 'unknown')).toMatchObject({ code: 2 });
});
