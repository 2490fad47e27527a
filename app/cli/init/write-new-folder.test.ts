import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeNewFolder } from './write-new-folder.server';

let place: string;
beforeEach(async () => void (place = await mkdtemp(join(tmpdir(), 'porras-init-'))));
afterEach(() => rm(place, { recursive: true }));

/** The last cannot be written: a folder has its name by then. */
const failing = { 'a.yaml': 'a', 'b/c/d.yaml': 'd', b: 'b' };

test('a new folder is made with all that leads to it, and an empty one is filled', async () => {
  const folder = join(place, 'one', 'two');
  await writeNewFolder(folder, { 'a.yaml': 'a', 'b/c.yaml': 'c' });
  expect(await readFile(join(folder, 'b', 'c.yaml'), 'utf8')).toBe('c');
  await mkdir(join(place, 'empty'));
  await writeNewFolder(join(place, 'empty'), { 'a.yaml': 'a' });
  expect(await readdir(join(place, 'empty'))).toEqual(['a.yaml']);
});

test('what is there is named and stays as it is', async () => {
  for (const name of ['1', '2', '3', '4', '5', '6', '7']) await writeFile(join(place, name), name);
  await expect(writeNewFolder(place, { '1': 'new' })).rejects.toThrow(
    'is not empty: 1, 2, 3, 4, 5, 2 more. Nothing is overwritten; choose a new folder.',
  );
  expect(await readFile(join(place, '1'), 'utf8')).toBe('1');
  await expect(writeNewFolder(join(place, '1'), {})).rejects.toThrow('it is no folder');
});

test('when one file cannot be written, none stays, in a new folder or an empty one', async () => {
  await expect(writeNewFolder(join(place, 'new', 'deep'), failing)).rejects.toThrow('cannot be written');
  expect(await readdir(place)).toEqual([]);
  await expect(writeNewFolder(place, failing)).rejects.toThrow('cannot be written');
  expect(await readdir(place)).toEqual([]);
});
