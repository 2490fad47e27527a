import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { aCommandLine, type CommandLine } from '../../../test/command-line.server';
import { metsaranta } from '../../../test/fixtures/metsaranta.server';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const founder = 'kaarina@metsaranta.example';
const keeper = 'eero@metsaranta.example';

let line: CommandLine;
beforeAll(async () => void (line = await aCommandLine()));
afterAll(() => line.drop());

function add(name: string, email: string, ...by: string[]) {
  return line.porras('person', 'add', '--name', name, '--email', email, ...by);
}

function duty(verb: 'grant' | 'revoke', role: string, where: string, as = founder, ...more: string[]) {
  return line.porras('person', verb, keeper, '--role', role, '--where', where, '--as', as, ...more);
}

test('of two who found an installation at once, one does, and others come in by her alone', async () => {
  const founding = await Promise.all([
    add('Kaarina Lehto', founder, '--first'),
    add('Kaarina Lehto', founder, '--first'),
  ]);
  expect(founding.map(({ code }) => code).toSorted()).toEqual([0, 3]);
  expect(await add('Eero Niemi', keeper)).toMatchObject({ code: 2 });
  expect(await add('Eero Niemi', keeper, '--first', '--as', founder)).toMatchObject({ code: 2 });
  expect(await add('Eero Niemi', keeper, '--as', 'nobody@metsaranta.example')).toMatchObject({ code: 2 });
  const { code, said } = await add('Eero Niemi', keeper, '--as', founder);
  expect(code).toBe(0);
  expect(said).toMatch(/One-time link.*\/account\/password\/[\w-]{43}\n$/);
  expect(await add('Another', keeper.toUpperCase(), '--as', founder)).toMatchObject({ code: 3 });
  expect(await add('Another', 'another@metsaranta.example', '--as', keeper)).toMatchObject({ code: 3 });
});

test('whoever lost her link is given another, by whoever lets people in', async () => {
  const link = (who: string, as: string) => line.porras('person', 'link', who, '--as', as);
  expect(await link(founder, keeper)).toMatchObject({ code: 3 });
  expect(await link('nobody@metsaranta.example', founder)).toMatchObject({ code: 2 });
  const { code, said } = await link(keeper, founder);
  expect(code).toBe(0);
  expect(said).toMatch(/^One-time link.*\/account\/password\/[\w-]{43}\n$/);
});

test('duties are granted and revoked by whoever may, where the role belongs', async () => {
  expect(await duty('grant', 'system-keeper', 'programme')).toMatchObject({ code: 2 });
  expect((await line.porras('apply', metsaranta, '--as', founder)).code).toBe(0);
  expect(await duty('grant', 'system-keeper', 'programme', keeper)).toMatchObject({ code: 3 });
  expect(await duty('grant', 'system-keeper', 'programme')).toMatchObject({ code: 0 });
  expect(await duty('grant', 'system-keeper', 'programme')).toMatchObject({ code: 3 });
  expect(await duty('grant', 'system-keeper', 'unit:koivulan-asema')).toMatchObject({ code: 3 });
  expect(await duty('grant', 'wizard', 'programme')).toMatchObject({ code: 2 });
  expect(await duty('grant', 'station-supervisor', 'unit:nowhere')).toMatchObject({ code: 2 });
  const backwards = ['--from', '2030-01-02', '--until', '2030-01-02'];
  const refused = await duty('grant', 'station-supervisor', 'unit:koivulan-asema', founder, ...backwards);
  expect(refused).toMatchObject({ code: 2, complained: '--until has to be later than 2030-01-02.\n' });
  expect(await duty('revoke', 'system-keeper', 'programme')).toMatchObject({ code: 0 });
  expect(await duty('revoke', 'system-keeper', 'programme')).toMatchObject({ code: 3 });
});
