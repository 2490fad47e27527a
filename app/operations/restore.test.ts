import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addressOf } from '../../db/backup.server';
import {
  checkSignInLink,
  createSignInLink,
  passwordHashOf,
  redeemSignInLink,
  setPassword,
} from '../../db/credentials.server';
import type { Database } from '../../db/database.server';
import { findDraft, saveDraft } from '../../db/drafts.server';
import { engines } from '../../db/engines.server';
import { openDatabase } from '../../db/open-database.server';
import { createSession, findSession } from '../../db/sessions.server';
import {
  asBeforeTheTriggers,
  asOfANewerRelease,
  behindPorras,
  namesIn,
} from '../../test/factories/backup.server';
import { aRunningProgramme, type RunningProgramme } from '../../test/factories/running-programme.server';
import { backUp } from './back-up.server';
import { createPorras } from './porras.server';
import { restore } from './restore.server';
import { holds, verifyJournal } from './verify-journal.server';

// Each test copies whole files; the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const programme = 'metsaranta';

describe.each(engines)('restoring a backup on $name', (engine) => {
  let running: RunningProgramme;
  let folder: string;
  let backup: string;
  let url: string;
  beforeEach(async () => {
    running = await aRunningProgramme(engine);
    folder = await mkdtemp(join(tmpdir(), 'porras-restored-'));
    backup = join(folder, 'backup.db');
    url = addressOf(join(folder, 'new', 'porras.db'));
  });
  afterEach(async () => {
    await running.drop();
    await rm(folder, { recursive: true });
  });

  const backingUp = () => backUp({ url: running.url, file: backup, journalKey: undefined });
  const restoring = (from = backup, journalKey?: string) => restore({ backup: from, url, journalKey });
  /** Nothing has been made where the database would be, not even half. */
  const nothingMade = async () => expect(await namesIn(join(folder, 'new')).catch(() => [])).toEqual([]);
  const inRestored = async <Outcome>(look: (database: Database) => Promise<Outcome>): Promise<Outcome> => {
    const database = await openDatabase(url);
    return look(database).finally(() => database.close());
  };

  test('brings back what there was, and leaves the backup as it is', async () => {
    await running.joins('Kaarina Lehto', 'coordinator');
    await backingUp();
    const bytes = await readFile(backup);
    await running.joins('Olavi Salmi');
    const outcome = await restoring();
    expect(outcome.ok && holds(outcome.revived.verdict)).toBe(true);
    expect(await namesIn(join(folder, 'new'))).toEqual(['porras.db']);
    expect((await stat(join(folder, 'new', 'porras.db'))).mode & 0o777).toBe(0o600);
    expect((await readFile(backup)).equals(bytes)).toBe(true);
    await inRestored(async (database) => {
      const porras = createPorras({ database, clock: running.porras.clock });
      const [then, today] = [await porras.rollout(programme), await running.porras.rollout(programme)];
      expect(then?.head).toEqual(today?.head);
      expect(then?.duties).toEqual(today?.duties);
      expect(holds(await verifyJournal(porras))).toBe(true);
    });
  });

  test('lets nobody in by a session or a link of then; passwords and drafts stay', async () => {
    const {
      founder: { person },
      porras: { database, clock },
    } = running;
    const now = clock();
    const [session, used, unused] = await database.write(async (tx) => {
      await setPassword(tx, person, 'hash', now);
      await saveDraft(tx, person, 'return-scope/s1', 'Kesken', now);
      const link = await createSignInLink(tx, person, now);
      await redeemSignInLink(tx, link, now);
      return [await createSession(tx, person, now), link, await createSignInLink(tx, person, now)];
    });
    await backingUp();
    await restoring();
    await inRestored(async (restored) => {
      expect(await findSession(restored, session.token, now)).toBeUndefined();
      expect(await checkSignInLink(restored, unused, now)).toMatchObject({ refusal: { reason: 'unknown' } });
      expect(await checkSignInLink(restored, used, now)).toMatchObject({ refusal: { reason: 'used' } });
      expect(await passwordHashOf(restored, person)).toBe('hash');
      expect((await findDraft(restored, person, 'return-scope/s1'))?.body).toBe('Kesken');
    });
    expect(await findSession(database, session.token, now)).toBeDefined();
  });

  test.each(['', '-wal', '-shm', '-journal'])(
    'never over a database, nor over its porras.db%s',
    async (end) => {
      await backingUp();
      const there = join(folder, `porras.db${end}`);
      await writeFile(there, 'what was there');
      const order = { backup, url: addressOf(join(folder, 'porras.db')), journalKey: undefined };
      expect(await restore(order)).toMatchObject({ refusal: { reason: 'name-taken', name: there } });
      expect(await readFile(there, 'utf8')).toBe('what was there');
      expect(await namesIn(folder)).toEqual(['backup.db', `porras.db${end}`]);
    },
  );

  test('brings the backup of an earlier release up to this one', async () => {
    await backingUp();
    await behindPorras(addressOf(backup), ...asBeforeTheTriggers);
    expect(await restoring()).toMatchObject({ ok: true });
    await expect(behindPorras(url, 'DELETE FROM journal')).rejects.toThrow('the journal only grows');
  });

  test('refuses the backup of a newer release', async () => {
    await backingUp();
    await behindPorras(addressOf(backup), ...asOfANewerRelease);
    expect(await restoring()).toMatchObject({ refusal: { reason: 'newer-release' } });
    await nothingMade();
  });

  test('refuses a backup that was cut short anywhere, or damaged', async () => {
    await backingUp();
    const whole = await readFile(backup);
    for (const bytes of [50, 4096, Math.floor(whole.length / 2), whole.length - 4096, whole.length - 1]) {
      await writeFile(backup, whole.subarray(0, bytes));
      expect(await restoring()).toMatchObject({ refusal: { reason: 'damaged' } });
    }
    const torn = Buffer.from(whole);
    torn.fill(0xff, 4096, 8192);
    await writeFile(backup, torn);
    expect(await restoring()).toMatchObject({ refusal: { reason: 'damaged' } });
    await nothingMade();
  });

  test('refuses what is no backup of Porras', async () => {
    await writeFile(backup, '');
    expect(await restoring()).toMatchObject({ refusal: { reason: 'not-a-database' } });
    await writeFile(backup, 'Hyvä hallintojohtaja, '.repeat(400));
    expect(await restoring()).toMatchObject({ refusal: { reason: 'not-a-database' } });
    const recipes = join(folder, 'recipes.db');
    await behindPorras(addressOf(recipes), 'CREATE TABLE recipe (name text)');
    expect(await restoring(recipes)).toMatchObject({ refusal: { reason: 'not-a-database' } });
    expect(await restoring(folder)).toMatchObject({ refusal: { reason: 'not-a-file' } });
    const missing = { reason: 'unreadable', cause: { code: 'ENOENT' } };
    expect(await restoring(join(folder, 'missing.db'))).toMatchObject({ refusal: missing });
    await nothingMade();
  });

  test('refuses a database in use: its newest events lie in a log beside it', async () => {
    const live = join(folder, 'live.db');
    await running.porras.database.write(async ({ t, db }) => {
      await db.insert(t.installation).values({ key: 'newest', value: 'in the log' });
    });
    for (const end of ['', '-wal']) await copyFile(`${new URL(running.url).pathname}${end}`, `${live}${end}`);
    expect(await restoring(live)).toMatchObject({ refusal: { reason: 'in-use', log: `${live}-wal` } });
    await nothingMade();
  });

  test('refuses a backup whose journal does not hold, and one made under another key', async () => {
    await backingUp();
    await expect(restoring(backup, 'not the key that it was kept with')).rejects.toThrow(
      'PORRAS_JOURNAL_KEY',
    );
    await behindPorras(
      addressOf(backup),
      'DROP TRIGGER journal_event_is_final',
      `UPDATE journal SET subject = 'other' WHERE stream = '${programme}'`,
    );
    expect(await restoring()).toMatchObject({ refusal: { reason: 'does-not-hold' } });
    await nothingMade();
  });
});
