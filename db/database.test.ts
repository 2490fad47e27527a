import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { moment } from '../app/domain/calendar';
import type { Writing } from './database.server';
import { engines, type TemporaryDatabase } from './engines.server';
import { openDatabase } from './open-database.server';
import { addPerson, allPersons } from './persons.server';
import { pathOf } from './sqlite-file.server';

const now = moment('2026-03-02T08:00:00Z');

function add(tx: Writing, name: string) {
  return addPerson(tx, { name, email: `${name}@hva.example`, language: 'fi' }, now);
}

describe.each(engines)('a database on $name', (engine) => {
  let kept: TemporaryDatabase;
  beforeEach(async () => {
    kept = await engine.fresh();
  });
  afterEach(() => kept.drop());

  const names = async () => (await allPersons(kept.database)).map(({ name }) => name);

  test('keeps what was written, also for the next one who opens it', async () => {
    await kept.database.write((tx) => add(tx, 'aino'));
    const again = await openDatabase(kept.url);
    expect((await allPersons(again)).map(({ name }) => name)).toEqual(['aino']);
    await again.close();
  });

  test('keeps nothing of a write that throws', async () => {
    const failed = kept.database.write(async (tx) => {
      await add(tx, 'aino');
      throw new Error('a bug');
    });
    await expect(failed).rejects.toThrow('a bug');
    expect(await names()).toEqual([]);
  });

  test('keeps nothing of a write that answers a refusal, and passes the refusal on', async () => {
    const refusal = { ok: false, refusal: { reason: 'not-yours' } };
    const outcome = await kept.database.write(async (tx) => {
      await add(tx, 'aino');
      return refusal;
    });
    expect(outcome).toEqual(refusal);
    expect(await names()).toEqual([]);
  });

  test('writes one after the other, each on what the one before has left', async () => {
    const counts = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        kept.database.write(async (tx) => {
          const before = (await allPersons(tx)).length;
          await pause(1);
          await add(tx, `person-${at}`);
          return before;
        }),
      ),
    );
    expect(counts).toEqual(counts.map((_, at) => at));
  });

  test('goes on writing after a write has failed', async () => {
    const failed = kept.database.write(() => Promise.reject(new Error('a bug')));
    const next = kept.database.write((tx) => add(tx, 'aino'));
    await expect(failed).rejects.toThrow('a bug');
    expect((await next).ok).toBe(true);
  });

  test('throws at a write inside a write instead of waiting for itself', async () => {
    const nested = kept.database.write(() => kept.database.write((tx) => add(tx, 'aino')));
    await expect(nested).rejects.toThrow('inside a write');
  });

  test('shows readers nothing of a slow write, neither while it lasts nor once it is rolled back', async () => {
    const slow = kept.database.write(async (tx) => {
      await add(tx, 'aino');
      await pause(50);
      return { ok: false, seen: (await allPersons(tx)).length };
    });
    await pause(10);
    const meanwhile = await names();
    expect((await slow).seen).toBe(1);
    expect([meanwhile, await names()]).toEqual([[], []]);
  });

  test('reads one state in a snapshot while others write on', async () => {
    await kept.database.write((tx) => add(tx, 'aino'));
    const seen = await kept.database.snapshot(async (reading) => {
      const before = (await allPersons(reading)).length;
      await kept.database.write((tx) => add(tx, 'bertta'));
      return [before, (await allPersons(reading)).length];
    });
    expect(seen).toEqual([1, 1]);
    expect(await names()).toEqual(['aino', 'bertta']);
  });

  test('waits for the write under way before it closes', async () => {
    const written = kept.database.write(async (tx) => {
      await pause(30);
      return add(tx, 'aino');
    });
    await kept.database.close();
    expect((await written).ok).toBe(true);
  });

  test('closing leaves all of it in the one file, and what cannot be emptied is left to others', async () => {
    const other = await openDatabase(kept.url);
    await kept.database.write((tx) => add(tx, 'aino'));
    const reading = other.snapshot(async (reading) => {
      await allPersons(reading);
      await kept.database.close();
    });
    await reading;
    const wal = `${pathOf(kept.url)}-wal`;
    expect((await stat(wal)).size).toBeGreaterThan(0);
    await other.close();
    expect((await stat(wal)).size).toBe(0);
  });

  test('refuses a row that points at nobody', async () => {
    const written = kept.database.write(({ t, db }) =>
      db.insert(t.draft).values({ person: 'nobody', key: 'form', body: '', updatedAt: now }),
    );
    await expect(written).rejects.toThrow();
  });

  test('opens at once in many places, also the first time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'porras-'));
    const url = `file:${join(folder, 'new', 'porras.db')}`;
    const opened = await Promise.all(Array.from({ length: 4 }, () => openDatabase(url)));
    for (const database of opened) await database.close();
    await rm(folder, { recursive: true });
  });
});
