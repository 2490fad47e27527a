import { existsSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aCommandLine, type CommandLine } from '../../test/command-line.server';
import { metsaranta } from '../../test/fixtures/metsaranta.server';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const founder = 'kaarina@metsaranta.example';
const as = ['--as', founder];

const containing = (text: string): unknown => expect.stringContaining(text);

let line: CommandLine;
beforeAll(async () => {
  line = await aCommandLine();
  await line.porras('person', 'add', '--first', '--name', 'Kaarina Lehto', '--email', founder);
});
afterAll(() => line.drop());

test('where the file cannot grow, a command is told so, does nothing, and does it once there is room', async () => {
  const apply = ['apply', metsaranta, ...as];
  // In the first not even the index of the log has room, in the second not all of what is applied.
  for (const kilobytes of [8, 40]) {
    const { code, said, complained } = await line.porrasWithin(kilobytes * 1024, ...apply);
    expect([code, said]).toEqual([2, '']);
    expect(complained).toContain('Nothing more could be written to it');
  }
  expect(await line.porras('verify')).toMatchObject({
    code: 0,
    said: containing('file: sound'),
  });
  expect(await line.porras(...apply)).toMatchObject({ code: 0, said: containing('first revision') });
});

test('a command whose reader leaves early says nothing of it', async () => {
  expect(await line.porrasInto('nobody', 'status')).toMatchObject({ code: 0, complained: '' });
});

test.skipIf(!existsSync('/dev/full'))('a paper and a plan that find no room are told in words', async () => {
  const out = ['--out', '/dev/full'];
  const [paper, plan] = [
    await line.porras('report', 'status', ...out),
    await line.porras('plan', metsaranta, ...out),
  ];
  for (const { code, said, complained } of [paper, plan]) {
    expect([code, said, complained]).toEqual([2, '', '/dev/full cannot be written: the disk is full.\n']);
  }
});
