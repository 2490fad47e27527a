import { copyFile, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  aRecordedFile,
  foundIn,
  lastInFile,
  overwrite,
  type RecordedFile,
} from '../test/factories/recorded-file.server';
import { openDatabase } from './open-database.server';

const pageBytes = 4096;

let file: RecordedFile;
beforeEach(async () => void (file = await aRecordedFile()));
afterEach(() => file.drop());

test('a page that was overwritten is found, whichever it is', async () => {
  await file.record(40);
  const sound = await file.copied();
  const pages = (await stat(sound)).size / pageBytes;
  expect(pages).toBeGreaterThan(20);
  for (let page = 0; page < pages; page += 1) {
    const damaged = join(file.folder, `damaged-${page}.db`);
    await copyFile(sound, damaged);
    await overwrite(damaged, page * pageBytes, pageBytes);
    expect([page, await foundIn(damaged)]).not.toEqual([page, undefined]);
  }
});

test('a file that was cut is found, wherever it was cut', async () => {
  await file.record(40);
  const sound = await file.copied();
  const { size } = await stat(sound);
  for (const length of [1, 99, 511, 512, pageBytes, Math.floor(size / 2), size - pageBytes, size - 1]) {
    const cut = join(file.folder, `cut-${length}.db`);
    await copyFile(sound, cut);
    await truncate(cut, length);
    expect([length, await foundIn(cut)]).not.toEqual([length, undefined]);
  }
});

test('the engine tells what is wrong in words, and nothing of a sound file', async () => {
  await file.record(40);
  expect(await file.database.faults('quick')).toEqual([]);
  expect(await file.database.faults('thorough')).toEqual([]);
  const sound = await file.copied();
  const { size } = await stat(sound);
  await overwrite(sound, size - pageBytes, pageBytes);
  const opened = await openDatabase(`file:${sound}`);
  const faults = await opened.faults('quick');
  expect(faults.length).toBeGreaterThan(0);
  for (const fault of faults) expect(fault).toMatch(/\w/);
  await opened.close();
});

test('wherever a log is damaged, what was committed before that place is there, whole in itself', async () => {
  await file.record(10);
  const earlier = await file.copied();
  await file.record(10);
  const log = await readFile(`${file.path}-wal`);
  const ends: number[] = [];
  for (const part of [0, 0.3, 0.6, 0.99]) {
    const damaged = join(file.folder, `damaged-${part}.db`);
    await copyFile(earlier, damaged);
    await writeFile(`${damaged}-wal`, log);
    await overwrite(`${damaged}-wal`, Math.floor(log.length * part), 24);
    expect(await foundIn(damaged)).toBeUndefined();
    ends.push(await lastInFile(damaged));
  }
  expect(ends[0]).toBe(10);
  expect(ends).toEqual(ends.toSorted((a, b) => a - b));
  expect(ends.at(-1)).toBeLessThan(20);
});

test('a file copied without its log is an earlier state, whole in itself', async () => {
  await file.record(20);
  const copy = await file.copied();
  await file.record(5);
  await copyFile(file.path, join(file.folder, 'without-log.db'));
  expect(await foundIn(join(file.folder, 'without-log.db'))).toBeUndefined();
  expect([await lastInFile(copy), await lastInFile(join(file.folder, 'without-log.db'))]).toEqual([20, 20]);
});

test('a log beside no file, or beside an empty one, is not thrown away', async () => {
  await file.record(2);
  const copy = join(file.folder, 'copy.db');
  await copyFile(`${file.path}-wal`, `${copy}-wal`);
  for (const empty of [false, true]) {
    if (empty) await writeFile(copy, '');
    await expect(openDatabase(`file:${copy}`)).rejects.toMatchObject({ reason: 'log-alone' });
  }
  expect((await stat(`${copy}-wal`)).size).toBeGreaterThan(0);
});
