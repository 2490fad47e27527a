import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aCommandLine, type CommandLine } from '../../../test/command-line.server';
import { metsaranta, withEdited, type Edits } from '../../../test/fixtures/metsaranta.server';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const containing = (text: string): unknown => expect.stringContaining(text);

const founder = 'kaarina@metsaranta.example';
const as = ['--as', founder];
const later: Edits = { 'programme.yaml': ['startsOn: 2026-01-07', 'startsOn: 2026-01-08'] };

let line: CommandLine;
let file: string;
beforeAll(async () => {
  line = await aCommandLine();
  file = join(line.folder, 'plan.json');
  await line.porras('person', 'add', '--first', '--name', 'Kaarina Lehto', '--email', founder);
});
afterAll(() => line.drop());

const applied = (from: string) => line.porras('apply', from, ...as);

test('a valid folder exits 0 and a faulty one 2, as text and as JSON', async () => {
  expect(await line.porras('validate', metsaranta)).toMatchObject({ code: 0, complained: '' });
  const faulty = ['validate', join(metsaranta, 'nowhere')];
  expect(await line.porras(...faulty)).toMatchObject({ code: 2, said: containing('no-folder') });
  const { code, said } = await line.porras(...faulty, '--format', 'json');
  expect([code, JSON.parse(said)]).toEqual([2, [expect.objectContaining({ code: 'no-folder' })]]);
});

test('a plan exits 1 while there is something to do, and 0 when it has been done', async () => {
  expect(await line.porras('plan', metsaranta, '--out', file)).toMatchObject({ code: 1 });
  expect(await applied(file)).toMatchObject({ code: 0 });
  expect(await line.porras('plan', metsaranta)).toMatchObject({ code: 0 });
  expect(await applied(metsaranta)).toMatchObject({
    code: 3,
    complained: containing('may apply definitions'),
  });
  const duty = ['--role', 'coordinator', '--where', 'programme'];
  expect(await line.porras('person', 'grant', founder, ...duty, ...as)).toMatchObject({ code: 0 });
  expect(await applied(metsaranta)).toMatchObject({
    code: 0,
    said: containing('nothing to do'),
  });
});

test('a plan that the journal has gone past is refused with what has been recorded since', async () => {
  const { code, complained } = await applied(file);
  expect(code).toBe(3);
  expect(complained).toContain('definitionApplied');
});

test('a plan whose files were changed behind its back is refused', async () => {
  await withEdited(later, (folder) => line.porras('plan', folder, '--out', file));
  const plan = await readFile(file, 'utf8');
  await writeFile(file, plan.replace('startsOn: 2026-01-08', 'startsOn: 2026-01-06'));
  expect(await applied(file)).toMatchObject({
    code: 3,
    complained: containing('something else'),
  });
  await writeFile(file, plan.replace('admits: staff', 'admits: nonsense'));
  expect(await applied(file)).toMatchObject({ code: 2, complained: containing('not-allowed') });
  await writeFile(file, plan);
  expect(await applied(file)).toMatchObject({ code: 0 });
});

test.each(['{', '[]', '{"porrasPlan":2}'])('%j is not a plan', async (text) => {
  await writeFile(file, text);
  expect(await applied(file)).toMatchObject({
    code: 2,
    complained: containing('is not a plan'),
  });
});

test('what cannot be read or written is told in words', async () => {
  const nowhere = join(line.folder, 'nowhere', 'plan.json');
  const unread = await applied(nowhere);
  expect(unread).toMatchObject({ code: 2, complained: containing('it is not there') });
  const unwritten = await line.porras('plan', metsaranta, '--out', nowhere);
  expect(unwritten).toMatchObject({
    code: 2,
    said: '',
    complained: containing('cannot be written'),
  });
});

test('whoever may not apply is refused, and a person whom nobody knows is bad input', async () => {
  const other = 'eero@metsaranta.example';
  await line.porras('person', 'add', '--name', 'Eero Niemi', '--email', other, ...as);
  expect(await line.porras('apply', metsaranta, '--as', other)).toMatchObject({ code: 3 });
  expect(await line.porras('apply', metsaranta, '--as', 'nobody')).toMatchObject({ code: 2 });
});
