import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandsHere, type CommandsHere } from '../../../test/command-in-process.server';
import { schemasOf } from '../init/schemas-of.server';
import { initCommand } from './init.server';
import { validateCommand } from './validate.server';

const containing = (text: string): unknown => expect.stringContaining(text);

const names = [
  ...['--name', 'Ajanvaraus: verkkoon', '--county', 'Kaskenmaan "hva"', '--service-task', 'Vammaispalvelut'],
  ...['--service', 'Neuvonta', '--unit', 'Keskus'],
];

let line: CommandsHere;
beforeAll(async () => void (line = await commandsHere(initCommand, validateCommand)));
afterAll(() => line.drop());

test('a programme is written from options, and the next command finds it valid', async () => {
  const folder = join(line.folder, 'with a space');
  const made = await line.porras('init', folder, ...names, '--language', 'fi,sv,en', '--yes');
  expect(made).toMatchObject({ code: 0, complained: '', said: containing('Wrote a programme of 9 files') });
  expect(await line.porras('validate', folder)).toEqual({
    code: 0,
    said: `${folder} is valid.\n`,
    complained: '',
  });
  const again = await line.porras('init', folder, ...names, '--yes');
  expect(again).toMatchObject({
    code: 2,
    complained: containing('is not empty: communications.yaml, guidance,'),
  });
});

test('without a terminal nothing is waited for: what is missing is named', async () => {
  const folder = join(line.folder, 'missing');
  expect(await line.porras('init', folder, '--yes')).toMatchObject({
    code: 2,
    complained: containing('--county'),
  });
  expect(await line.porras('init', folder, ...names)).toMatchObject({
    code: 2,
    complained: 'Say --language fi --id ajanvaraus-verkkoon or other ones, or --yes to take these.\n',
  });
  const badId = await line.porras('init', folder, ...names, '--yes', '--id', 'Kaskenmaa');
  expect(badId).toMatchObject({ code: 2, complained: containing('Write small letters') });
  await expect(mkdir(folder)).resolves.toBeUndefined();
});

test('editors find the schemas: by a relative path within the checkout, elsewhere by an address', async () => {
  expect(schemasOf('config/kaskenmaa')('programme.yaml')).toBe('../schema');
  expect(schemasOf('config/kaskenmaa')('service-tasks/a.yaml')).toBe('../../schema');
  expect(schemasOf('a/b c/d')('programme.yaml')).toBe('../../../config/schema');
  const [, address = ''] =
    /^# yaml-language-server: \$schema=(\S+)\n/.exec(
      await readFile(join(line.folder, 'with a space', 'programme.yaml'), 'utf8'),
    ) ?? [];
  expect(JSON.parse(await readFile(new URL(address), 'utf8'))).toMatchObject({ title: 'a programme' });
});
