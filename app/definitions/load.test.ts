import { execFileSync } from 'node:child_process';
import { readFile, symlink, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { metsaranta, withEdited, type Edits } from '../../test/fixtures/metsaranta.server';
import type { Diagnostic } from './diagnostic';
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

test('of steps out of order, none above one that lets clients in is offered to start on', async () => {
  const rollout = (await readFile(join(metsaranta, 'rollout.yaml'), 'utf8'))
    .replace('admits: staff', 'admits: everyone')
    .replace(/(- id: open\n *admits: )everyone/, '$1staff');
  const found = await withEdited({ 'rollout.yaml': rollout }, diagnosticsOf);
  expect(found.find(({ code }) => code === 'starts-open')).toMatchObject({
    file: north,
    allowed: ['closed'],
    edit: [{ text: 'closed' }],
  });
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
