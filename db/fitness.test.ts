import { rm } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { moment } from '../app/domain/calendar';
import { engines, type TemporaryDatabase } from './engines.server';
import { fitnessOf } from './fitness.server';
import { append } from './journal.server';
import { pathOf } from './sqlite-file.server';

const key = 'the key that this journal is kept with';

describe.each(engines)('fitness on $name', (engine) => {
  let kept: TemporaryDatabase;
  beforeEach(async () => {
    kept = await engine.fresh();
    const draft = { type: 'workshopPlanned', subject: 'workshop/one', data: {} };
    const recording = { actor: { person: 'aino', role: 'coordinator' }, through: 'job', key } as const;
    const now = moment('2026-03-02T08:00:00Z');
    await kept.database.write((tx) => append(tx, 'koekunta', 0, [draft], { ...recording, now }));
  });
  afterEach(() => kept.drop());

  const look = (withKey: string | undefined = key) => fitnessOf(kept.database, kept.url, withKey)();

  test('a database of this release, kept with this key, is fit', async () => {
    expect(await look()).toBeUndefined();
  });

  test('another key, or none, is not the journal’s', async () => {
    expect(await look('the key of quite another installation')).toBe('journal-key');
    expect(await fitnessOf(kept.database, kept.url, undefined)()).toBe('journal-key');
  });

  test('tables of another release are not ours, later or earlier', async () => {
    for (const by of ['+ 1', '- 1']) {
      const change = sql.raw(`UPDATE __drizzle_migrations SET created_at = created_at ${by}`);
      await kept.database.write(async ({ db }) => void (await db.run(change)));
      expect(await look()).toBe(by === '+ 1' ? 'other-release' : undefined);
    }
    const earlier = sql.raw(
      'DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)',
    );
    await kept.database.write(async ({ db }) => void (await db.run(earlier)));
    expect(await look()).toBe('other-release');
  });

  test('a file that has gone cannot be read', async () => {
    await rm(pathOf(kept.url));
    expect(await look()).toBe('database-unreadable');
  });

  test('a closed database cannot be read', async () => {
    await kept.database.close();
    expect(await look()).toBe('database-unreadable');
  });

  test('a write under way does not make it unfit', async () => {
    const found = await kept.database.write(() => look());
    expect(found).toBeUndefined();
  });
});
