import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moment } from '../app/domain/calendar';
import { contentHash } from '../app/domain/canonical';
import { engines, type TemporaryDatabase } from './engines.server';
import { findRevision, saveRevision } from './revisions.server';

const now = moment('2026-03-02T08:00:00Z');

describe.each(engines)('revisions on $name', (engine) => {
  let kept: TemporaryDatabase;
  beforeAll(async () => {
    kept = await engine.fresh();
  });
  afterAll(() => kept.drop());

  test('are kept by their hash, once, and read as they were', async () => {
    const documents = { 'programme.yaml': { id: 'pohjois-karjala', name: { fi: 'Pohjois-Karjala' } } };
    const revision = { hash: contentHash(documents), schemaVersion: 1, documents };
    await kept.database.write((tx) => saveRevision(tx, revision, now));
    await kept.database.write((tx) => saveRevision(tx, revision, now));
    const found = await findRevision(kept.database, revision.hash);
    expect(found).toEqual(revision);
    expect(contentHash(found?.documents)).toBe(revision.hash);
    expect(await findRevision(kept.database, 'unknown')).toBeUndefined();
  });

  test('are not used once their content is not what their name says', async () => {
    const revision = { hash: contentHash({ gate: 80 }), schemaVersion: 1, documents: { gate: 80 } };
    const wrong = kept.database.write((tx) => saveRevision(tx, { ...revision, documents: {} }, now));
    await expect(wrong).rejects.toThrow('another content');
    await kept.database.write(async (tx) => {
      await saveRevision(tx, revision, now);
      await engine.tamper(
        tx,
        `UPDATE revision SET documents = '{"gate":10}' WHERE hash = '${revision.hash}'`,
      );
    });
    await expect(findRevision(kept.database, revision.hash)).rejects.toThrow('another content');
  });
});
