import { execFileSync } from 'node:child_process';
import { readFile, symlink, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { metsaranta, withEdited, type Edits } from '../../test/fixtures/metsaranta.server';
import type { Diagnostic } from './diagnostic';
import { faults, type FaultCode } from './faults';
import { loadDefinitions } from './load.server';

const north = 'service-tasks/pohjoinen-tiimi.yaml';
const south = 'service-tasks/etelainen-tiimi.yaml';

async function diagnosticsOf(folder: string): Promise<readonly Diagnostic[]> {
  const loaded = await loadDefinitions(folder);
  return loaded.ok ? loaded.warnings : loaded.diagnostics;
}

test('the fixture programme is valid and has no warnings', async () => {
  expect(await loadDefinitions(metsaranta)).toMatchObject({ ok: true, warnings: [] });
});

const otherWay = `otherWay:
  phone: 000 111 2201
  hours: { fi: ma–pe klo 8–12, sv: må–fr kl. 8–12, en: Mon–Fri 8 am–noon }
`;

/** What is written instead of what; the guillemets enclose what is to be underlined, and are not written. */
const placed: readonly [FaultCode, string, from: string, to: string][] = [
  ['not-yaml', 'rollout.yaml', 'admits: everyone\n    name', 'admits: [everyone\n    «n»ame'],
  ['tab', 'training.yaml', '    name:', '«\t»name:'],
  ['duplicate-key', 'rollout.yaml', 'admits: staff', 'admits: staff\n    «admits»: staff'],
  ['alias', 'rollout.yaml', 'move: coordinator', 'move: &who «coordinator»'],
  ['tag', 'rollout.yaml', 'percent: 75', 'percent: !!int «75»'],
  ['several-documents', 'training.yaml', '    responsible', '«---»\n    responsible'],
  ['too-deep', 'rollout.yaml', 'percent: 75', `percent: ${'['.repeat(40)}«[»${'['.repeat(20)}`],
  ['empty-value', 'rollout.yaml', 'admits: everyone', '«admits»:'],
  ['comma-in-text', 'rollout.yaml', 'fi: Valmistelu,', 'fi: Valmistelu, «alku»,'],
  ['unknown-key', north, 'bookableBy', '«bookabelBy»'],
  ['missing-key', 'rollout.yaml', 'id: open\n    admits: everyone', '«id»: open'],
  ['wrong-type', north, 'duration: 30 min', 'duration: «30»'],
  ['not-allowed', 'rollout.yaml', 'admits: everyone', 'admits: «everybody»'],
  ['wrong-form', north, 'latest: 1 working day', 'latest: «1 working days»'],
  ['wrong-form', north, '2026-06-01', '«2026-06-31»'],
  ['out-of-range', 'rollout.yaml', 'percent: 75', 'percent: «101»'],
  ['too-few', north, 'units: [koivulan-asema, mantylan-asema]', '«units»: []'],
  [
    'same-twice',
    north,
    'units: [koivulan-asema, mantylan-asema]',
    '«units»: [koivulan-asema, koivulan-asema]',
  ],
  ['unclear-deviation', south, '- skip: workshops.hear-clients\n    reason', '- «reason»'],
  ['criterion-to-come', 'rollout.yaml', 'criterion: scopeApproved', 'criterion: «riskBelow»'],
  ['missing-language', 'rollout.yaml', 'name: { fi: Suljettu, sv: Stängd', '«name»: { fi: Suljettu'],
  ['id-twice', 'rollout.yaml', '- id: workshops\n', '- id: «preparation»\n'],
  ['id-twice', north, 'id: laakarin-vastaanotto', 'id: «neuvola»'],
  ['reserved-id', 'programme.yaml', 'id: metsaranta', 'id: «ajanvaraus»'],
  ['reserved-id', 'programme.yaml', 'id: metsaranta', 'id: «installation»'],
  ['file-name', south, 'id: etelainen-tiimi', 'id: «etela»'],
  ['not-listed', south, 'id: etelainen-tiimi', 'id: «etela»'],
  ['unknown-reference', 'rollout.yaml', 'doneBy: coordinator', 'doneBy: «cordinator»'],
  ['unknown-reference', south, 'skip: workshops.hear-clients', 'skip: «workshops.hear-client»'],
  ['unknown-reference', south, 'changeCriterion: trainingCompleted', 'changeCriterion: «training»'],
  ['unknown-reference', 'programme.yaml', 'etelainen-tiimi]', '«etelaisen-tiimi»]'],
  ['unknown-time-zone', 'programme.yaml', 'Europe/Helsinki', '«Europe/Helsingfors»'],
  ['four-eyes', 'programme.yaml', 'testSettings, open, close', 'testSettings, approveScope, «open», close'],
  ['missing-right', 'programme.yaml', 'opening: system-keeper', 'opening: «contact-nurse»'],
  ['wrong-level', 'programme.yaml', 'contactPerson: contact-nurse', 'contactPerson: «coordinator»'],
  ['escalation-cycle', 'programme.yaml', 'escalatesTo: management-team', 'escalatesTo: «booking-forum»'],
  [
    'no-mover',
    'rollout.yaml',
    'criterion: scopeApproved',
    'criterion: «dayReached»\n        day: 2026-09-01',
  ],
  ['first-step', 'rollout.yaml', 'admits: none', 'admits: «staff»'],
  ['stair-order', 'rollout.yaml', 'admits: everyone', 'admits: «none»'],
  ['starts-open', north, 'startsAt: staff', 'startsAt: «open»'],
  [
    'criterion-twice',
    'rollout.yaml',
    'suite: client-booking',
    'suite: client-booking\n      - criterion: «scopeApproved»',
  ],
  ['exactly-one', 'rollout.yaml', 'stepReached: open', 'stepReached: open\n        «doneBy»: coordinator'],
  ['too-many', 'rollout.yaml', 'atLeast: 2', 'atLeast: «3»'],
  ['wrong-place', 'programme.yaml', 'preparation.agree:', '«preparation.name-contact-nurse»:'],
  ['dates-reversed', north, 'to: 2026-02-27', 'to: «2025-02-27»'],
  ['dates-reversed', north, 'open: 2026-09-01', 'open: «2026-04-01»'],
  ['step-behind', north, 'steps: { staff: 2026-05-04,', 'steps: { «closed»: 2026-05-04,'],
  ['notice-reversed', north, 'earliest: 28 days', 'earliest: «1 day»'],
  ['booked-in-porras', north, 'clientDescription:', 'bookedIn: «porras»\n    clientDescription:'],
  [
    'no-other-way',
    north,
    `${otherWay}socialServices:\n  - id: hoitajan-vastaanotto`,
    'socialServices:\n  - id: «hoitajan-vastaanotto»',
  ],
  [
    'another-kind',
    south,
    'to: { criterion: trainingCompleted, percent: 100, of: unit',
    'to: { criterion: «scopeApproved»',
  ],
  [
    'deviates-twice',
    south,
    '- skip: workshops.hear-clients',
    '- skip: go-live\n    reason: { fi: x, sv: x, en: x }\n  - «skip»: go-live',
  ],
  [
    'renamed-from-itself',
    'rollout.yaml',
    'stepReached: open',
    'stepReached: open\n        renamedFrom: «open-to-clients»',
  ],
];

test.each(placed)('%s is found at its place in %s', async (code, file, from, to) => {
  const marked = (await readFile(join(metsaranta, file), 'utf8')).replace(from, to);
  const text = marked.replace(/[«»]/g, '');
  const before = marked.slice(0, marked.indexOf('«')).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  const endColumn = column + marked.indexOf('»') - marked.indexOf('«') - 1;
  const found = await withEdited({ [file]: text }, diagnosticsOf);
  const here = found.filter((diagnostic) => diagnostic.code === code);
  expect(here).toContainEqual(expect.objectContaining({ file, line: before.length, column, endColumn }));
});

test('all faults of all files are told at once, in the order of reading', async () => {
  const edits: Edits = {
    'programme.yaml': ['timeZone: Europe/Helsinki', 'timeZone: Finland/Helsinki'],
    'rollout.yaml': ['admits: everyone', 'admits: everybody'],
    'training.yaml': ['responsible: system-keeper', 'responsible: keeper'],
    [south]: ['- skip: workshops', '- skipp: workshops'],
  };
  const found = await withEdited(edits, diagnosticsOf);
  expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'unknown-time-zone programme.yaml',
    'not-allowed rollout.yaml',
    `unknown-key ${south}`,
    'unknown-reference training.yaml',
  ]);
});

test('a file with a fault of shape tells its other faults too, and nothing twice', async () => {
  const text = (await readFile(join(metsaranta, north), 'utf8'))
    .replace('duration: 30 min', 'duration: 30')
    .replace('{ open: 2026-06-01 }', '{ opne: 2026-06-01 }')
    .replace('fi: Pohjoinen tiimi, ', '');
  const found = await withEdited({ [north]: text }, diagnosticsOf);
  expect(found.map(({ code }) => code)).toEqual(['missing-language', 'wrong-type', 'unknown-reference']);
});

test('files that nothing reads, that are missing or that cannot be read are told by name', async () => {
  const found = await withEdited(
    {
      'rollout.yml': 'steps: []',
      'guidance/neuvola/notes.txt': 'x',
      'guidance/neuvola/client.de.md': 'x',
      'metrics.yaml': new Uint8Array([0xef, 0xbb, 0xbf, 0x61]),
      'communications.yaml': new Uint8Array([0x61, 0xff]),
      'service-tasks/big.yaml': `# ${'x'.repeat(300_000)}`,
      'service-tasks/empty.yaml': '# nothing yet\n',
    },
    async (folder) => {
      await unlink(join(folder, 'training.yaml'));
      await symlink('/etc/hostname', join(folder, 'service-tasks', 'elsewhere.yaml'));
      return diagnosticsOf(folder);
    },
  );
  expect(found.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'not-utf8 communications.yaml',
    'unknown-reference guidance/neuvola/client.de.md',
    'unknown-file guidance/neuvola/notes.txt',
    'byte-order-mark metrics.yaml',
    'unknown-file rollout.yml',
    'too-large service-tasks/big.yaml',
    'outside-folder service-tasks/elsewhere.yaml',
    'empty-file service-tasks/empty.yaml',
    'missing-file training.yaml',
  ]);
});

test.skipIf(process.platform === 'win32')(
  'what would keep the reader waiting for ever is a fault',
  async () => {
    const found = await withEdited({}, async (folder) => {
      await unlink(join(folder, 'training.yaml'));
      execFileSync('mkfifo', [join(folder, 'training.yaml')]);
      return diagnosticsOf(folder);
    });
    expect(found).toMatchObject([{ code: 'unreadable', file: 'training.yaml' }]);
  },
);

test('a folder that is not there is a fault and not an exception', async () => {
  expect(await diagnosticsOf(join(metsaranta, 'nowhere'))).toMatchObject([{ code: 'no-folder' }]);
});

test('a text missing in an offered language is a warning, and the definition is valid', async () => {
  const edits: Edits = {
    'programme.yaml': ['required: [fi, sv, en]', 'required: [fi], offered: [sv, en]'],
    'rollout.yaml': [', sv: Stängd', ''],
  };
  const loaded = await withEdited(edits, loadDefinitions);
  expect(loaded).toMatchObject({ ok: true, warnings: [{ code: 'missing-language', severity: 'warning' }] });
});

const repaired: readonly [string, readonly [string, string]][] = [
  [north, ['bookableBy', 'bookabelBy']],
  [north, ['duration: 30 min', 'duration: 30']],
  [north, ['latest: 1 working day', 'latest: 1 working days']],
  [north, ['id: hoitajan-kaynti', 'id: Hoitajan käynti']],
  [north, ['units: [koivulan-asema]', 'units: koivulan-asema']],
  [north, ['units: [koivulan-asema]', 'units: [koivulan-aseme]']],
  ['rollout.yaml', ['admits: everyone', 'admits: everybody']],
  ['rollout.yaml', ['fi: Valmistelu,', 'fi: Valmistelu, alku,']],
  ['rollout.yaml', ['doneBy: coordinator', 'doneby: coordinator']],
  ['programme.yaml', ['schemaVersion: 1\n', '']],
];

test.each(repaired)('the edit of a fault in %s makes it valid: %j', async (file, edit) => {
  const loaded = await withEdited({ [file]: edit }, async (folder) => {
    const [first] = await diagnosticsOf(folder);
    if (!first?.edit) throw new Error('no edit');
    const { start, end, text } = first.edit;
    const before = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), before.slice(0, start) + text + before.slice(end));
    return loadDefinitions(folder);
  });
  expect(loaded).toMatchObject({ ok: true });
});

test('every fault has a title and advice', () => {
  for (const [code, { title, advice }] of Object.entries(faults)) {
    expect(code).toMatch(/^[a-z0-9-]+$/);
    expect(title.length > 0 && advice.endsWith('.')).toBe(true);
  }
});
