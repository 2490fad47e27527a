import { mkdtemp, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addressOf, fileOf } from '../../db/backup.server';
import { engines } from '../../db/engines.server';
import { head } from '../../db/journal.server';
import { openDatabase } from '../../db/open-database.server';
import { allPersons } from '../../db/persons.server';
import {
  asBeforeTheTriggers,
  asOfANewerRelease,
  behindPorras,
  namesIn,
} from '../../test/factories/backup.server';
import { aRunningProgramme, type RunningProgramme } from '../../test/factories/running-programme.server';
import { backUp } from './back-up.server';
import { holds } from './verify-journal.server';

// Each test copies whole files; the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const programme = 'metsaranta';
const otherKey = 'not the key that this journal was kept with';

describe.each(engines)('a backup on $name', (engine) => {
  let running: RunningProgramme;
  let folder: string;
  let file: string;
  beforeEach(async () => {
    running = await aRunningProgramme(engine);
    folder = await mkdtemp(join(tmpdir(), 'porras-backups-'));
    file = join(folder, 'porras.db');
  });
  afterEach(async () => {
    await running.drop();
    await rm(folder, { recursive: true });
  });

  const backingUp = (to = file, journalKey?: string) => backUp({ url: running.url, file: to, journalKey });

  test('is one file with everything in it, for its owner alone, and it holds', async () => {
    await running.joins('Kaarina Lehto', 'coordinator');
    const outcome = await backingUp();
    if (!outcome.ok) throw new Error(outcome.refusal.reason);
    expect(holds(outcome.revived.verdict)).toBe(true);
    const end = await head(running.porras.database, programme);
    expect(outcome.revived.verdict.streams).toContainEqual(
      expect.objectContaining({ stream: programme, events: end?.sequence, hash: end?.hash }),
    );
    expect(await namesIn(folder)).toEqual(['porras.db']);
    const { size, mode } = await stat(file);
    expect([size, mode & 0o777]).toEqual([outcome.bytes, 0o600]);
    const copy = await openDatabase(addressOf(file));
    expect(await allPersons(copy)).toEqual(await allPersons(running.porras.database));
    await copy.close();
  });

  test('leaves out a write that is not done, without waiting for it', async () => {
    const before = await head(running.porras.database, programme);
    let write = () => Promise.resolve<unknown>(undefined);
    await running.porras.database.write(async ({ t, db }) => {
      const copying = backingUp();
      await db.insert(t.installation).values({ key: 'half', value: 'done' });
      write = () => copying;
      await pause(200);
    });
    expect(await write()).toMatchObject({
      ok: true,
      revived: { verdict: { streams: [{}, { hash: before?.hash }] } },
    });
    const copy = await openDatabase(addressOf(file));
    expect((await copy.db.select().from(copy.t.installation)).map(({ key }) => key)).not.toContain('half');
    await copy.close();
  });

  test('never takes the place of a file, nor a name that belongs to the database', async () => {
    await writeFile(file, 'the one before');
    expect(await backingUp()).toMatchObject({ refusal: { reason: 'name-taken', name: file } });
    const own = fileOf(running.url);
    await symlink(dirname(own), join(folder, 'link'));
    for (const name of [own, `${own}-wal`, `${own}-journal`, join(folder, 'link', `${basename(own)}-shm`)])
      expect(await backingUp(name)).toMatchObject({ refusal: { reason: 'database-itself' } });
    expect(await namesIn(folder)).toEqual(['link', 'porras.db']);
  });

  test('makes no folder: a missing one may be a disk that is not there', async () => {
    await expect(backingUp(join(folder, 'disk', 'porras.db'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await namesIn(folder)).toEqual([]);
  });

  test('is not made under another key than the journal’s', async () => {
    await expect(backingUp(file, otherKey)).rejects.toThrow('PORRAS_JOURNAL_KEY');
    expect(await namesIn(folder)).toEqual([]);
  });

  test('of a journal that does not hold says so, and has its faults', async () => {
    await running.porras.database.write((tx) =>
      engine.tamper(tx, `UPDATE journal SET subject = 'other' WHERE stream = '${programme}'`),
    );
    const outcome = await backingUp();
    expect(outcome.ok && holds(outcome.revived.verdict)).toBe(false);
    expect(await namesIn(folder)).toEqual(['porras.db']);
  });

  test('of an earlier release’s database leaves both as that release knows them', async () => {
    await running.porras.database.close();
    await behindPorras(running.url, ...asBeforeTheTriggers);
    expect(await backingUp()).toMatchObject({ ok: true });
    for (const url of [running.url, addressOf(file)])
      await expect(behindPorras(url, 'DROP TRIGGER journal_event_stays')).rejects.toThrow('no such trigger');
  });

  test('of a newer release’s database is left to that release', async () => {
    await behindPorras(running.url, ...asOfANewerRelease);
    await expect(backingUp()).rejects.toThrow(`${running.url} cannot be used. A newer release`);
    expect(await namesIn(folder)).toEqual([]);
  });

  test('needs a database of Porras', async () => {
    const backingUpOf = (url: string) => backUp({ url, file, journalKey: undefined });
    const other = addressOf(join(folder, 'recipes.db'));
    await expect(backingUpOf(other)).rejects.toMatchObject({ reason: 'missing' });
    await behindPorras(other, 'CREATE TABLE recipe (name text)');
    await expect(backingUpOf(other)).rejects.toThrow(`${other} cannot be used. The file is not a database`);
    expect(await namesIn(folder)).toEqual(['recipes.db']);
  });
});
