import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines, type TemporaryDatabase } from './engines.server';
import { readInstallation, recordInstallation } from './installation.server';

describe.each(engines)('the installation on $name', (engine) => {
  let kept: TemporaryDatabase;
  beforeEach(async () => {
    kept = await engine.fresh();
  });
  afterEach(() => kept.drop());

  test('is nothing yet while the database is new', async () => {
    expect(await readInstallation(kept.database)).toBeUndefined();
  });

  test.each([true, false])('says for good whether it was made by the demo (%s)', async (demo) => {
    const record = (fact: boolean) =>
      kept.database.write((tx) => recordInstallation(tx, { demo: fact, madeBy: '0.1.0' }));
    await record(demo);
    await expect(record(!demo)).rejects.toThrow();
    expect(await readInstallation(kept.database)).toEqual({ demo, madeBy: '0.1.0' });
  });
});
