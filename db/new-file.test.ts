import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFile } from './new-file.server';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porras-'));
  file = join(folder, 'backup.db');
});
afterEach(() => rm(folder, { recursive: true }));

const writing = (text: string) => async (unfinished: string) => {
  await writeFile(unfinished, text);
  return { ok: true } as const;
};
const taken = { ok: false, refusal: { reason: 'name-taken' } };

test('a new file has its name once it is whole, and nothing lies beside it', async () => {
  const made = await makeFile(file, async (unfinished) => {
    expect(await readdir(folder)).not.toContain('backup.db');
    return writing('all of it')(unfinished);
  });
  expect(made).toEqual({ ok: true });
  expect(await readdir(folder)).toEqual(['backup.db']);
  expect(await readFile(file, 'utf8')).toBe('all of it');
});

test('what has the name already stays as it is, a link to nowhere too', async () => {
  await writeFile(file, 'the one before');
  expect(await makeFile(file, writing('another'))).toMatchObject(taken);
  expect(await readFile(file, 'utf8')).toBe('the one before');
  await rm(file);
  await symlink(join(folder, 'elsewhere'), file);
  expect(await makeFile(file, writing('another'))).toMatchObject(taken);
  expect(await readdir(folder)).toEqual(['backup.db']);
});

test('so does what gets the name while the new file is being made', async () => {
  const made = await makeFile(file, async (unfinished) => {
    await writeFile(file, 'quicker');
    return writing('slower')(unfinished);
  });
  expect(made).toMatchObject(taken);
  expect(await readFile(file, 'utf8')).toBe('quicker');
  expect(await readdir(folder)).toEqual(['backup.db']);
});

test('nothing is left of a file whose making throws or refuses', async () => {
  const refusal = { ok: false, refusal: { reason: 'damaged' } } as const;
  const refusing = makeFile(file, async (unfinished) => {
    await writeFile(unfinished, 'half');
    return refusal;
  });
  expect(await refusing).toBe(refusal);
  const throwing = makeFile(file, async (unfinished) => {
    await writeFile(unfinished, 'half');
    throw new Error('a bug');
  });
  await expect(throwing).rejects.toThrow('a bug');
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that is not there is not made', async () => {
  await expect(makeFile(join(folder, 'disk', 'backup.db'), writing('all'))).rejects.toMatchObject({
    code: 'ENOENT',
  });
  expect(await readdir(folder)).toEqual([]);
});
