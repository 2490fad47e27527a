import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { moment } from '../app/domain/calendar';
import { contentHash } from '../app/domain/canonical';
import { engines, type TemporaryDatabase } from './engines.server';
import { append } from './journal.server';
import { saveRevision } from './revisions.server';
import { verifyRevisions } from './verify-revisions.server';

const now = moment('2026-03-02T08:00:00Z');
const stream = 'pohjois-karjala';
const first = { schemaVersion: 1, gate: 80 };
const second = { schemaVersion: 1, gate: 90 };
const revision = contentHash(second);

describe.each(engines)('verify, of definitions on $name,', (engine) => {
  let kept: TemporaryDatabase;
  beforeEach(async () => {
    kept = await engine.fresh();
    await kept.database.write(async (tx) => {
      for (const [at, documents] of [first, second, first].entries()) {
        const hash = contentHash(documents);
        await saveRevision(tx, { hash, schemaVersion: 1, documents }, now);
        const draft = {
          type: 'definitionApplied',
          subject: 'definition/programme',
          data: { revision: hash },
        };
        const actor = { person: 'aino', role: 'coordinator' };
        await append(tx, stream, at, [draft], { actor, through: 'cli', now, key: undefined });
      }
    });
  });
  afterEach(() => kept.drop());

  const after = async (statement: string) => {
    await kept.database.write((tx) => engine.tamper(tx, statement));
    return verifyRevisions(kept.database);
  };

  test('counts each definition that has been in force once', async () => {
    expect(await verifyRevisions(kept.database)).toEqual({ kept: 2, faults: [] });
  });

  test('finds one that is gone, with the event that put it in force', async () => {
    const found = await after(`DELETE FROM revision WHERE hash = '${revision}'`);
    expect(found).toEqual({ kept: 1, faults: [{ fault: 'missing', revision, stream, sequence: 2 }] });
  });

  test.each(['{"gate":10}', '{"gate"', ''])('finds one whose content has become %j', async (content) => {
    const found = await after(`UPDATE revision SET documents = '${content}' WHERE hash = '${revision}'`);
    expect(found.faults).toEqual([{ fault: 'altered', revision, stream, sequence: 2 }]);
  });

  test.each([2, '9223372036854775807'])(
    'finds one that would be read in another format, %s',
    async (format) => {
      const found = await after(`UPDATE revision SET schema_version = ${format} WHERE hash = '${revision}'`);
      expect(found.faults).toEqual([{ fault: 'altered', revision, stream, sequence: 2 }]);
    },
  );

  test('leaves an event that cannot be read to the chain’s own verdict', async () => {
    expect(await after(`UPDATE journal SET data = '{"revis' WHERE sequence = 2`)).toEqual({
      kept: 1,
      faults: [],
    });
  });
});
