import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backUp } from '../../app/operations/back-up.server';
import { restore } from '../../app/operations/restore.server';
import { holds } from '../../app/operations/verify-journal.server';
import { addressOf } from '../../db/backup.server';
import { engines } from '../../db/engines.server';
import { tail } from '../../db/journal.server';
import { openDatabase } from '../../db/open-database.server';
import { bundle, type Bundle } from '../bundle.server';
import { aRunningProgramme, type RunningProgramme } from '../factories/running-programme.server';

const backups = process.env.PORRAS_LONG === '1' ? 40 : 5;
const persons = ['aino', 'bertta'];
const stream = 'metsaranta';

describe.each(engines)('backups in a row on $name, while two processes write all the time', (engine) => {
  let script: Bundle;
  let running: RunningProgramme;
  let folder: string;
  let writers: ChildProcess[];
  /** The newest event that a writer has been told of. */
  let acknowledged = 0;
  beforeAll(async () => {
    [script, running, folder] = await Promise.all([
      bundle('test/races/append-in-a-row.server.ts'),
      aRunningProgramme(engine),
      mkdtemp(join(tmpdir(), 'porras-backups-')),
    ]);
    writers = persons.map((person) => {
      const args = [script.script, running.url, stream, person, 'Infinity'];
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
      createInterface({ input: child.stdout }).on('line', (line) => {
        acknowledged = Math.max(acknowledged, Number(line));
      });
      return child;
    });
    for (const { stdout } of writers) if (stdout) await once(stdout, 'data');
  });
  afterAll(async () => {
    for (const writer of writers) writer.kill('SIGKILL');
    await Promise.all([script.drop(), running.drop(), rm(folder, { recursive: true })]);
  });

  test('each restores to a beginning of the journal, with all that was acknowledged before it', async () => {
    const restored: { readonly events: number; readonly hash: string }[] = [];
    for (let at = 1; at <= backups; at += 1) {
      const file = join(folder, `${at}.backup`);
      const url = addressOf(join(folder, `${at}.db`));
      const before = acknowledged;
      expect(await backUp({ url: running.url, file, journalKey: undefined })).toMatchObject({ ok: true });
      const outcome = await restore({ backup: file, url, journalKey: undefined });
      expect(outcome.ok && holds(outcome.revived.verdict)).toBe(true);
      const database = await openDatabase(url);
      const events = await tail(database, stream, 0);
      await database.close();
      expect(events.length).toBeGreaterThanOrEqual(before);
      restored.push({ events: events.length, hash: events.at(-1)?.hash ?? '' });
      await Promise.all([file, join(folder, `${at}.db`)].map((made) => rm(made)));
    }
    const live = await tail(running.porras.database, stream, 0);
    // A hash covers all events up to its own.
    expect(restored.map(({ events }) => live[events - 1]?.hash)).toEqual(restored.map(({ hash }) => hash));
    // Without writes between one backup and the next this test would have shown nothing.
    const lengths = [...restored.map(({ events }) => events), live.length];
    expect(lengths).toEqual([...new Set(lengths)].toSorted((one, other) => one - other));
  });
});
