import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase } from '../../../db/open-database.server';
import { findPersonByEmail } from '../../../db/persons.server';
import { aCommandLine, type CommandLine } from '../../../test/command-line.server';
import { metsaranta, withEdited, type Edits } from '../../../test/fixtures/metsaranta.server';
import { acts } from '../../aspects';
import { addDays, day, momentFrom } from '../../domain/calendar';
import { contentHash } from '../../domain/canonical';
import { perform } from '../../operations/perform.server';
import { createPorras } from '../../operations/porras.server';

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

interface Answered {
  readonly verdict: string;
  readonly reason?: string;
  readonly on: number;
  readonly plan: { readonly to: string; readonly changes: readonly { readonly path: readonly string[] }[] };
  readonly since?: readonly { readonly type: string }[];
  readonly differences?: { readonly came: object; readonly went: object };
}

const answered = async (...words: readonly string[]) => {
  const { code, said } = await line.porras(...words, '--format', 'json');
  return { code, answer: JSON.parse(said) as Answered };
};

test('plan and apply answer scripts: a verdict, the event that they stand on, and all of the plan', async () => {
  await withEdited(later, async (folder) => {
    const { code, answer } = await answered('plan', folder);
    expect(code).toBe(1);
    expect(answer).toMatchObject({ porrasPlan: 2, verdict: 'changes', on: 2 });
    expect(answer.plan.changes.map(({ path }) => path.join())).toEqual(['programme,startsOn']);
    expect(Object.keys(answer.plan).toSorted()).toEqual([
      'changes',
      'days',
      'endedDuties',
      'from',
      'programme',
      'refusals',
      'staleApprovals',
      'standingMoves',
      'subjects',
      'to',
      'unusedDrafts',
      'vacantDuties',
    ]);
  });
  expect(await answered('plan', metsaranta)).toMatchObject({ code: 0, answer: { verdict: 'nothing' } });
  expect(await answered('apply', metsaranta, ...as)).toMatchObject({
    code: 0,
    answer: { verdict: 'nothing' },
  });
});

const savedWith = (edits: Edits) => withEdited(edits, (folder) => line.porras('plan', folder, '--out', file));

test('a plan that the journal has gone past is refused with who has done what since, and how it would differ', async () => {
  await savedWith(later);
  const duty = ['--role', 'head-nurse', '--where', 'serviceTask:pohjoinen-tiimi'];
  await line.porras('person', 'grant', founder, ...duty, ...as);
  const { code, complained } = await applied(file);
  expect(code).toBe(3);
  expect(complained).toContain('1 event has been recorded since the plan was made on event 2');
  expect(complained).toMatch(
    /3 {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}Kaarina Lehto, Hankekoordinaattori {2}Pohjoinen tiimi: Role granted/,
  );
  expect(complained).toContain('The plan itself would still say the same.');
  expect(await answered('apply', file, ...as)).toMatchObject({
    code: 3,
    answer: {
      verdict: 'refused',
      reason: 'changed-meanwhile',
      on: 3,
      since: [{ sequence: 3, type: 'dutyGranted' }],
      differences: { came: {}, went: {} },
    },
  });
});

test('a plan that would no longer say the same says what comes and what goes', async () => {
  await savedWith(later);
  await withEdited(
    { 'programme.yaml': ['confirmOrderWithin: 2 days', 'confirmOrderWithin: 3 days'] },
    (folder) => applied(folder),
  );
  const { complained } = await applied(file);
  expect(complained).toContain('Revision');
  expect(complained).toContain('Made now, the plan would also say:\n  What changes\n    The programme\n');
  expect(complained).toContain('confirmOrderWithin: 3 days → 2 days');
});

test('of a long journal the last events are told, and the command that tells them all', async () => {
  await savedWith(later);
  const database = await openDatabase(line.database);
  const porras = createPorras({ database, clock: () => momentFrom(Date.now()) });
  const by = { person: (await findPersonByEmail(database, founder))?.id ?? '', through: 'cli' } as const;
  const item = { programme: 'metsaranta', place: 'pohjoinen-tiimi', item: 'workshop:own-work' };
  for (let round = 1; round <= 22; round += 1) {
    const to = addDays(day('2026-04-01'), round);
    expect(
      await perform({
        porras,
        by,
        act: acts.moveDate,
        command: { ...item, to, reason: 'Osallistujat ovat lomalla.' },
      }),
    ).toMatchObject({
      ok: true,
    });
  }
  await database.close();
  const { complained } = await applied(file);
  const [, hint = ''] = /all of them: porras (.*)/.exec(complained) ?? [];
  expect(complained).toContain('22 events have been recorded');
  expect(complained).toContain('… 2 before these');
  const { code, said } = await line.porras(...hint.split(' '));
  expect([code, said.trimEnd().split('\n')]).toEqual([0, expect.objectContaining({ length: 22 })]);
  expect(said).toContain('Kaarina Lehto, Hankekoordinaattori');
  const after = ['history', '--after', '4', '--format', 'json'];
  expect((JSON.parse((await line.porras(...after)).said) as object[]).length).toBe(22);
});

test('a plan is applied just as it was shown: one that was edited, cut short or made in another format is not', async () => {
  await savedWith(later);
  const plan = await readFile(file, 'utf8');
  const refusals: readonly (readonly [string, string])[] = [
    [plan.replace('startsOn: 2026-01-08', 'startsOn: 2026-01-06'), 'is not as it was made'],
    [plan.replace('"mark": "material"', '"mark": "editorial"'), 'is not as it was made'],
    [plan.slice(0, -20), 'is cut short'],
    [plan.replace('"porrasPlan": 2', '"porrasPlan": 1'), 'of another release'],
    ['{}', 'is not a plan'],
    ['[]', 'is not a plan'],
    ['null', 'is not a plan'],
  ];
  for (const [text, words] of refusals) {
    await writeFile(file, text);
    expect(await applied(file)).toMatchObject({ code: 2, said: '', complained: containing(words) });
  }
  await writeFile(file, plan);
  expect(await applied(file)).toMatchObject({ code: 0, said: containing('Applied.') });
});

test('a plan that this release does not find valid any more names the fault and who made it', async () => {
  const { madeBy, ...whole } = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const { checksum: _old, ...plan } = whole;
  const text = JSON.stringify({ ...plan, madeBy: '0.0.1' }).replace('admits: staff', 'admits: nonsense');
  const altered = JSON.parse(text) as object;
  await writeFile(file, JSON.stringify({ ...altered, checksum: contentHash(altered) }));
  const { code, complained } = await applied(file);
  expect([code, madeBy]).toEqual([2, expect.any(String)]);
  expect(complained).toContain('not-allowed');
  expect(complained).toContain('were valid for Porras 0.0.1');
});

test('a plan of another database is refused', async () => {
  await savedWith({ 'programme.yaml': ['startsOn: 2026-01-07', 'startsOn: 2026-01-09'] });
  const other = { PORRAS_DATABASE: `file:${join(line.folder, 'other.db')}` };
  await line.porrasWith(other, 'person', 'add', '--first', '--name', 'Kaarina Lehto', '--email', founder);
  await line.porrasWith(other, 'apply', metsaranta, ...as);
  const duty = ['--role', 'coordinator', '--where', 'programme'];
  await line.porrasWith(other, 'person', 'grant', founder, ...duty, ...as);
  expect(await line.porrasWith(other, 'apply', file, ...as)).toMatchObject({
    code: 3,
    complained: containing('of another journal'),
  });
});

test('files under another id begin another programme, and plan says so', async () => {
  const edits: Edits = { 'programme.yaml': ['id: metsaranta', 'id: lehtola'] };
  const { code, said } = await withEdited(edits, (folder) => line.porras('plan', folder));
  expect([code, said]).toEqual([1, containing('lehtola would begin beside metsaranta')]);
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
