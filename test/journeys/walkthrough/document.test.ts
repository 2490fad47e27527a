import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Visitor } from '../browser.server';
import { browse } from './browse.server';
import { isShown, readWalkthrough } from './document.server';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'walkthrough-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function read(...lines: readonly string[]) {
  const file = join(folder, 'document.md');
  writeFileSync(file, lines.join('\n'));
  return readWalkthrough(file);
}

test('commands, their output and what people do are read with their places', () => {
  const sections = read(
    ...['# A', '## B', '```sh', 'one \\', '  two', 'three', '```', '', '```text', 'out', '```', ''],
    ...['Olavi, on his phone:', '', '1. Press **x**.', '2. It says **y**.'],
  );
  expect(sections).toEqual([
    {
      title: 'B',
      steps: [
        { kind: 'shell', line: 3, commands: ['one two', 'three'], shows: 'out\n' },
        { kind: 'browser', line: 15, who: 'Olavi', phone: true, does: ['Press **x**.', 'It says **y**.'] },
      ],
    },
  ]);
});

test('what no test would follow is refused', async () => {
  expect(() => read('## A', 'Somebody:', '', '1. Press **x**.')).toThrow('nobody is named');
  expect(() => read('## A', '```text', 'out', '```')).toThrow('no command');
  await expect(browse({} as Visitor, 'Choose **x**.', () => '')).rejects.toThrow('not understood: Choose');
});

test.each([
  ['a\nb', 'a\nb', true],
  ['a\nb', 'a', false],
  ['a 12 c', 'a … c', true],
  ['a\n12 c', 'a … c', false],
  ['x\ny\na', '…\na', true],
  ['a', '…\na', true],
  ['a\nx\ny', 'a\n…', true],
  ['a', 'a\n…', true],
  ['a\nx\nb', 'a\n…\nb', true],
  ['a\nx', 'a\n…\nb', false],
  ['a.b', 'a.b', true],
  ['axb', 'a.b', false],
])('%j is shown as %j: %s', (output, shows, shown) => {
  expect(isShown(`${output}\n`, `${shows}\n`)).toBe(shown);
});
