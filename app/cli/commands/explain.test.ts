import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aCommandLine, type CommandLine } from '../../../test/command-line.server';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const containing = (text: string): unknown => expect.stringContaining(text);

let line: CommandLine;
beforeAll(async () => void (line = await aCommandLine()));
afterAll(() => line.drop());

test('a key and a fault are explained as text and as JSON', async () => {
  expect(await line.porras('explain', 'bookableBy')).toMatchObject({
    code: 0,
    said: containing('Who may book it at most'),
    complained: '',
  });
  const { code, said } = await line.porras('explain', 'four-eyes', '--format', 'json');
  expect([code, JSON.parse(said)]).toEqual([
    0,
    [expect.objectContaining({ what: 'fault', code: 'four-eyes' })],
  ]);
});

test('without a word it tells what can be explained', async () => {
  const text = await line.porras('explain');
  expect(text).toMatchObject({ code: 0, said: containing('service-tasks/ID.yaml') });
  const { said } = await line.porras('explain', '--format', 'json');
  expect(JSON.parse(said)).toMatchObject({ documents: { length: 6 }, faults: { length: 6 } });
});

test('an unknown word is bad input, with what was probably meant', async () => {
  expect(await line.porras('explain', 'bookabelBy')).toMatchObject({
    code: 2,
    said: '',
    complained: containing('Did you mean "bookableBy"?'),
  });
});

test('everything at once is the page of the documentation', async () => {
  const { code, said } = await line.porras('explain', '--all');
  expect([code, said]).toEqual([0, await readFile('docs/definitions.md', 'utf8')]);
});
