import { existsSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aCommandLine, type CommandLine } from '../../test/command-line.server';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let line: CommandLine;
beforeAll(async () => void (line = await aCommandLine()));
afterAll(() => line.drop());

test('a command tells of itself on standard output', async () => {
  const commands = [[], ['apply'], ['report', 'status'], ['person', 'add']];
  const told = await Promise.all(commands.map((command) => line.porras(...command, '--help')));
  for (const [index, { code, said }] of told.entries()) {
    expect(code).toBe(0);
    expect(said).toContain(`Usage: ${['porras', ...(commands[index] ?? [])].join(' ')}`);
  }
});

test.each([
  [['bogus'], "unknown command 'bogus'"],
  [['validate'], "missing required argument 'dir'"],
  [['status', '--as-of', '2026-02-30'], 'Write a day as YYYY-MM-DD'],
  [['status', '--as-of', '20260302'], 'Write a day as YYYY-MM-DD'],
  [['verify', '--head', 'c0ffee'], 'all 64 digits'],
  [['person', 'add', '--first', '--name', ' ', '--email', 'a@county.example'], 'Write the name'],
  [['person', 'add', '--first', '--name', 'Aino', '--email', 'aino'], 'Write an e-mail address'],
])('%j is bad input, and standard output stays clean', async (words, reason) => {
  const { code, said, complained } = await line.porras(...words);
  expect([code, said]).toEqual([2, '']);
  expect(complained).toContain(reason);
});

test('a fault of the environment names the variable, and no secret', async () => {
  const { code, complained } = await line.porrasWith({ PORRAS_JOURNAL_KEY: 'too-short-a-key' }, 'verify');
  expect(code).toBe(2);
  expect(complained).toContain('PORRAS_JOURNAL_KEY is too short');
  expect(complained).not.toContain('too-short-a-key');
});

test('what needs something to work on makes no database where there is none', async () => {
  const file = join(line.folder, 'nowhere.db');
  const as = ['--as', 'aino@county.example'];
  const duty = ['aino@county.example', '--role', 'coordinator', '--where', 'programme', ...as];
  for (const words of [
    ['status'],
    ['verify'],
    ['report', 'status', '--out', 'x.pdf'],
    ['apply', 'config/pohjois-karjala', ...as],
    ['person', 'add', '--name', 'Aino', '--email', 'aino@county.example', ...as],
    ['person', 'grant', ...duty],
    ['person', 'revoke', ...duty],
  ]) {
    const { code, complained } = await line.porrasWith({ PORRAS_DATABASE: `file:${file}` }, ...words);
    expect([code, complained]).toEqual([2, expect.stringContaining('There is no such file')]);
  }
  expect(existsSync(file)).toBe(false);
});

test('a file that is no database is told in words, without a stack', async () => {
  const file = join(line.folder, 'letter.txt');
  await writeFile(file, 'Hyvä hallintojohtaja,\n'.repeat(100));
  const { code, complained } = await line.porrasWith({ PORRAS_DATABASE: `file:${file}` }, 'status');
  expect(code).toBe(2);
  expect(complained).toContain('not a database of Porras');
  expect(complained).not.toMatch(/^ +at /m);
});

test('a command whose reader leaves goes on to its own end', async () => {
  expect(await line.porrasInto('nobody', '--help')).toMatchObject({ code: 0, complained: '' });
  const faulty = ['validate', line.folder, '--format', 'json'];
  expect(await line.porrasInto('nobody', ...faulty)).toMatchObject({ code: 2, complained: '' });
});

test.skipIf(!existsSync('/dev/full'))('output that cannot be written is told in words', async () => {
  const full = await open('/dev/full', 'w');
  const { code, complained } = await line.porrasInto(full.fd, 'plan', 'config/pohjois-karjala');
  await full.close();
  expect([code, complained]).toEqual([2, 'The output cannot be written: the disk is full.\n']);
});
