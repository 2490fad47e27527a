import { execFileSync } from 'node:child_process';
import { chmod, mkdir, open, readFile, rename, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { metsaranta, withEdited } from '../../test/fixtures/metsaranta.server';
import type { Diagnostic } from './diagnostic';
import type { ListedFault } from './faults';
import { loadDefinitions } from './load.server';
import { applyEdit } from './mending/apply-edit';

interface Case {
  readonly what: string;
  /** Breaks a copy of the fixture programme; the folder to load, when it is another one. */
  readonly breaks: (folder: string) => Promise<string | undefined | void>;
  readonly found: Partial<Diagnostic>;
  /** What else is found, and cannot but be. */
  readonly besides?: readonly string[];
  /** Whether the edits of what is found make it valid. */
  readonly mended?: true;
}

const south = 'service-tasks/etelainen-tiimi.yaml';
const isLong = process.env.PORRAS_LONG === '1';

async function edited(
  folder: string,
  file: string,
  edit: (text: string) => string | Uint8Array,
): Promise<void> {
  await writeFile(join(folder, file), edit(await readFile(join(folder, file), 'utf8')));
}

async function sized(file: string, bytes: number): Promise<void> {
  const handle = await open(file, 'w');
  await handle.truncate(bytes);
  await handle.close();
}

async function many(folder: string, count: number): Promise<void> {
  await mkdir(join(folder, 'archive'));
  for (let index = 0; index < count; index += 1) {
    await (await open(join(folder, 'archive', `${index}.txt`), 'w')).close();
  }
}

const words = 'name: { fi: a, sv: a, en: a }, content: { fi: a, sv: a, en: a }';

const cases: Readonly<Record<ListedFault, readonly Case[]>> = {
  'no-folder': [
    {
      what: 'a folder that is not there',
      breaks: (folder) => Promise.resolve(join(folder, 'nowhere')),
      found: { file: '.' },
    },
    {
      what: 'a file in the place of the folder',
      breaks: (folder) => Promise.resolve(join(folder, 'programme.yaml')),
      found: { file: '.' },
    },
  ],
  'missing-file': [
    {
      what: 'no training.yaml',
      breaks: (folder) => unlink(join(folder, 'training.yaml')),
      found: { file: 'training.yaml', message: 'there is no file training.yaml' },
    },
    {
      what: 'a folder in the place of training.yaml',
      breaks: async (folder) => {
        await unlink(join(folder, 'training.yaml'));
        await mkdir(join(folder, 'training.yaml'));
      },
      found: { file: 'training.yaml' },
    },
  ],
  'unknown-file': [
    {
      what: 'the other ending',
      breaks: (folder) => rename(join(folder, 'metrics.yaml'), join(folder, 'metrics.yml')),
      found: { file: 'metrics.yml', suggestion: 'metrics.yaml' },
      besides: ['missing-file'],
    },
    {
      what: 'a misspelt name',
      breaks: (folder) => rename(join(folder, 'metrics.yaml'), join(folder, 'metric.yaml')),
      found: { file: 'metric.yaml', suggestion: 'metrics.yaml' },
      besides: ['missing-file'],
    },
    {
      what: 'a service task a folder too deep',
      breaks: async (folder) => {
        await mkdir(join(folder, 'service-tasks', 'old'));
        await writeFile(join(folder, 'service-tasks', 'old', 'x.yaml'), 'id: x');
      },
      found: { file: 'service-tasks/old/x.yaml' },
    },
    {
      what: 'guidance that is no Markdown',
      breaks: (folder) => writeFile(join(folder, 'guidance', 'neuvola', 'notes.txt'), 'x'),
      found: { file: 'guidance/neuvola/notes.txt' },
    },
  ],
  'too-large': [
    {
      what: '50 MB',
      breaks: (folder) => sized(join(folder, south), 50 * 1024 * 1024),
      found: {
        file: south,
        message: `${south} has 52428800 bytes; at most 262144 (256 kB) are read`,
        found: '52428800',
      },
      besides: ['unknown-reference'],
    },
    {
      what: 'a guidance draft of 100 pages',
      breaks: (folder) => sized(join(folder, 'guidance/neuvola/client.fi.md'), 300_000),
      found: { file: 'guidance/neuvola/client.fi.md' },
    },
    {
      what: 'much in many files',
      breaks: async (folder) => {
        for (let index = 0; index < 20; index += 1) {
          await writeFile(join(folder, 'service-tasks', `x${index}.yaml`), `# ${'x'.repeat(250_000)}`);
        }
      },
      found: { file: '.' },
      besides: ['missing-file'],
    },
  ],
  'too-many-files': [
    {
      what: isLong ? '100 000 files' : 'a file more than the limit',
      breaks: (folder) => many(folder, isLong ? 100_000 : 1001),
      found: { file: '.', message: 'more than 1000 files' },
    },
    {
      what: 'a folder in a folder in a folder …',
      breaks: async (folder) => {
        await mkdir(join(folder, ...Array.from({ length: 600 }, () => 'a')), { recursive: true });
      },
      found: { file: '.', message: 'more than 500 folders' },
    },
  ],
  'outside-folder': [
    {
      what: 'a link to a file elsewhere',
      breaks: async (folder) => {
        await unlink(join(folder, 'training.yaml'));
        await symlink(join(metsaranta, 'training.yaml'), join(folder, 'training.yaml'));
      },
      found: { file: 'training.yaml' },
    },
  ],
  'linked-folder': [
    {
      what: 'a link to a folder elsewhere',
      breaks: async (folder) => {
        await rm(join(folder, 'service-tasks'), { recursive: true });
        await symlink(join(metsaranta, 'service-tasks'), join(folder, 'service-tasks'));
      },
      found: { file: 'service-tasks' },
      besides: ['unknown-reference'],
    },
    {
      what: 'a folder that holds itself',
      breaks: (folder) => symlink('..', join(folder, 'guidance', 'again')),
      found: { file: 'guidance/again' },
    },
  ],
  unreadable: [
    {
      what: 'a link to itself',
      breaks: async (folder) => {
        await unlink(join(folder, 'training.yaml'));
        await symlink('training.yaml', join(folder, 'training.yaml'));
      },
      found: { file: 'training.yaml', found: 'ELOOP' },
    },
    {
      what: 'a link to nothing',
      breaks: (folder) => symlink('nothing.yaml', join(folder, 'service-tasks', 'x.yaml')),
      found: { file: 'service-tasks/x.yaml', found: 'ENOENT' },
    },
    {
      what: 'a pipe, which would keep the reader waiting',
      breaks: async (folder) => {
        await unlink(join(folder, 'training.yaml'));
        execFileSync('mkfifo', [join(folder, 'training.yaml')]);
      },
      found: { file: 'training.yaml', message: 'training.yaml is no ordinary file' },
    },
    {
      what: 'a file that nobody may read',
      breaks: (folder) => chmod(join(folder, 'training.yaml'), 0),
      found: { file: 'training.yaml', found: 'EACCES' },
    },
    {
      what: 'a folder that nobody may read',
      breaks: (folder) => chmod(join(folder, 'guidance'), 0),
      found: { file: 'guidance', message: 'the folder guidance may not be read' },
    },
  ],
  'not-utf8': [
    {
      what: 'UTF-16 with its mark',
      breaks: (folder) => edited(folder, 'training.yaml', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
      found: { file: 'training.yaml', line: 1, message: 'training.yaml is UTF-16, not UTF-8' },
    },
    {
      what: 'UTF-16 without a mark',
      breaks: (folder) => edited(folder, 'training.yaml', (text) => Buffer.from(text, 'utf16le')),
      found: { file: 'training.yaml', line: 1, message: 'training.yaml is UTF-16, not UTF-8' },
    },
    {
      what: 'Latin-1',
      breaks: (folder) => edited(folder, 'training.yaml', (text) => Buffer.from(text, 'latin1')),
      found: {
        file: 'training.yaml',
        line: 4,
        column: 61,
        found: '0xE4',
        label: '0xE4, which is "ä" in Windows-1252',
      },
    },
  ],
  'byte-order-mark': [
    {
      what: 'before YAML',
      breaks: (folder) => edited(folder, 'training.yaml', (text) => `\uFEFF${text}`),
      found: { file: 'training.yaml', line: 1, column: 1 },
      mended: true,
    },
    {
      what: 'before Markdown',
      breaks: (folder) => edited(folder, 'guidance/neuvola/client.fi.md', (text) => `\uFEFF${text}`),
      found: { file: 'guidance/neuvola/client.fi.md', line: 1, column: 1 },
      mended: true,
    },
  ],
  'invisible-character': [
    {
      what: 'a space without width, in a value and in an id',
      breaks: (folder) =>
        edited(folder, 'rollout.yaml', (text) => text.replace('everyone', 'every\u200bone')),
      found: { file: 'rollout.yaml', line: 17, column: 18, found: 'U+200B' },
      mended: true,
    },
    {
      what: 'control characters',
      breaks: (folder) => edited(folder, 'rollout.yaml', (text) => text.replaceAll('Avoin', '\u0007Avoin\0')),
      found: { file: 'rollout.yaml', line: 18, found: 'U+0007', label: 'U+0007, and 1 more in this file' },
      mended: true,
    },
    {
      what: 'a sign that turns the direction of writing',
      breaks: (folder) => edited(folder, 'rollout.yaml', (text) => text.replace('Avoin', '\u202eAvoin')),
      found: { file: 'rollout.yaml', line: 18, column: 17, found: 'U+202E' },
      mended: true,
    },
    {
      what: 'hard spaces as indentation',
      breaks: (folder) =>
        edited(folder, 'rollout.yaml', (text) =>
          text.replace('    admits: everyone', '\u00a0\u00a0\u00a0\u00a0admits:\u00a0everyone'),
        ),
      found: { file: 'rollout.yaml', line: 17, column: 1, found: 'U+00A0' },
      mended: true,
    },
    {
      what: 'the line ends of long ago',
      breaks: (folder) => edited(folder, 'training.yaml', (text) => text.replaceAll('\n', '\r')),
      found: { file: 'training.yaml', line: 1, found: 'U+000D' },
      mended: true,
    },
  ],
  'more-faults': [
    {
      what: 'thousands of unknown keys',
      breaks: (folder) =>
        edited(
          folder,
          'training.yaml',
          (text) => `${text}${Array.from({ length: 3000 }, (_, index) => `k${index}: 1\n`).join('')}`,
        ),
      found: { file: '.', message: 'and 2800 more; at most 1000 are told' },
      besides: ['unknown-key'],
    },
    {
      what: 'thousands of references to nothing',
      breaks: (folder) =>
        writeFile(
          join(folder, 'training.yaml'),
          `training:\n${Array.from({ length: 1500 }, (_, index) => `- { id: t${index}, ${words}, responsible: x }\n`).join('')}`,
        ),
      found: { file: '.', message: 'and 500 more; at most 1000 are told' },
      besides: ['unknown-reference'],
    },
  ],
  'empty-file': [
    {
      what: 'nothing at all',
      breaks: (folder) => writeFile(join(folder, 'training.yaml'), ''),
      found: { file: 'training.yaml', line: 1, column: 1 },
    },
    {
      what: 'a comment only',
      breaks: (folder) => writeFile(join(folder, 'training.yaml'), '# nothing yet\n'),
      found: { file: 'training.yaml', line: 1, column: 1 },
    },
    {
      what: 'the beginning of a document only',
      breaks: (folder) => writeFile(join(folder, 'training.yaml'), '---\n'),
      found: { file: 'training.yaml', line: 1, column: 1 },
    },
  ],
  'unused-language': [
    {
      what: 'English texts in a programme of two languages',
      breaks: (folder) =>
        edited(folder, 'programme.yaml', (text) =>
          text.replace('required: [fi, sv, en]', 'required: [fi, sv]'),
        ),
      found: { file: 'communications.yaml', severity: 'warning', line: 5 },
      besides: ['unknown-reference'],
      mended: true,
    },
  ],
};

const rows = Object.entries(cases).flatMap(([code, some]) => some.map((one) => ({ code, ...one })));

/** Root may read everything, so that what nobody may read is read as somebody who may not. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (!isRoot) return work();
  process.seteuid?.(65534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

async function diagnosticsOf(folder: string): Promise<readonly Diagnostic[]> {
  const loaded = await asNobody(() => loadDefinitions(folder));
  return loaded.ok ? loaded.warnings : loaded.diagnostics;
}

test.skipIf(process.platform === 'win32').each(rows)(
  '$code: $what',
  async ({ code, breaks, found, besides = [], mended }) => {
    await withEdited({}, async (folder) => {
      // The folder is the tester's own; whoever stands in for nobody has to come in.
      await chmod(dirname(join(folder, 'x')), 0o755);
      const broken = (await breaks(folder)) ?? folder;
      const all = await diagnosticsOf(broken);
      expect(
        [...new Set(all.map((one) => one.code))].filter((one) => one !== code && !besides.includes(one)),
      ).toEqual([]);
      expect(all.find((one) => one.code === code)).toMatchObject(found);
      if (mended) {
        const edit = all.flatMap((one) => one.edit ?? []);
        for (const file of new Set(edit.map((change) => change.file))) {
          await edited(broken, file, (text) => applyEdit(file, text, edit));
        }
        expect(await diagnosticsOf(broken)).toEqual([]);
      }
      if (code === 'unreadable') await chmod(join(folder, 'guidance'), 0o755);
    });
  },
);
