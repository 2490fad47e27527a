import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chainHash, genesis } from '../app/domain/journal/chain';
import { holds } from '../app/domain/journal/verify';
import type { Writing } from './database.server';
import { engines } from './engines.server';
import { append } from './journal.server';
import { length, recordingWith, stream, tamperedJournal, type TamperedJournal } from './tampering.server';
import { storedStream, streamsAsStored, verify } from './verify.server';

describe.each(engines)('verify on $name', (engine) => {
  describe.each([undefined, 'a key that only the installation knows'])('with key %s', (key) => {
    let kept: TamperedJournal;
    beforeAll(async () => {
      kept = await tamperedJournal(engine, key);
    });
    afterAll(() => kept.drop());

    test('finds nothing in what Porras has written', async () => {
      const found = await verify(kept.database, stream, { key, expectedHead: await kept.printedHead() });
      expect(found).toMatchObject({
        events: length,
        integrity: { verdict: 'intact' },
        completeness: { verdict: 'complete' },
        texts: { kept: length, erased: 0, faults: [] },
      });
      expect(holds(found)).toBe(true);
    });

    test('finds nothing in a stream that has not begun', async () => {
      expect(holds(await verify(kept.database, 'unknown', { key }))).toBe(true);
    });

    const row = fc.integer({ min: 1, max: length });
    const columns = {
      type: 'workshopPlanned',
      version: '2',
      subject: 'workshop/other',
      actor_person: 'bertta',
      actor_role: 'technicalAdmin',
      actor_for: 'bertta',
      through: 'cli',
      recorded_at: '2026-03-02T08:00:00.001Z',
      happened_on: '2026-03-01',
      corrects: '1',
      data: '{}',
      hash: genesis,
      sequence: '99',
      stream: 'pohjois-savo',
    };

    test('finds every changed row, whichever column it is', async () => {
      const column = fc.constantFrom(...Object.entries(columns));
      await fc.assert(
        fc.asyncProperty(row, column, async (sequence, [name, value]) => {
          const change = `UPDATE journal SET ${name} = '${value}' WHERE sequence = ${sequence}`;
          expect(holds(await kept.after(kept.sql(change)))).toBe(false);
        }),
      );
    });

    test('finds every change of the stored head, whichever column it is', async () => {
      const head = {
        sequence: '99',
        hash: genesis,
        recorded_at: '2099-01-01T00:00:00.000Z',
        seal: genesis,
        id: 'pohjois-savo',
      };
      for (const [name, value] of Object.entries(head)) {
        const found = await kept.after(kept.sql(`UPDATE stream SET ${name} = '${value}'`));
        expect([name, holds(found)]).toEqual([name, false]);
      }
    });

    test.each(['sequence', 'version', 'corrects'])(
      'finds a number that no driver can read (%s)',
      async (name) => {
        const change = `UPDATE journal SET ${name} = 9223372036854775807 WHERE sequence = 3`;
        expect((await kept.after(kept.sql(change))).integrity).toMatchObject({
          verdict: 'broken',
          sequence: 3,
        });
        const head = await kept.after(kept.sql('UPDATE stream SET sequence = 9223372036854775807'));
        expect(holds(head)).toBe(false);
      },
    );

    test('finds data that is written otherwise, even where it says the same', async () => {
      const change = `UPDATE journal SET data = ' ' || data WHERE sequence = 3`;
      expect((await kept.after(kept.sql(change))).integrity).toEqual({
        verdict: 'broken',
        fault: 'hash',
        sequence: 3,
      });
    });

    test.each(['{', 'null', '', '7'])('finds data that nobody can read (%j)', async (data) => {
      const change = `UPDATE journal SET type = 'textErased', data = '${data}' WHERE sequence = 3`;
      const found = await kept.after(kept.sql(change));
      expect(found.integrity).toEqual({ verdict: 'broken', fault: 'hash', sequence: 3 });
    });

    test('finds every removed row', async () => {
      await fc.assert(
        fc.asyncProperty(row, async (sequence) => {
          const found = await kept.after(kept.sql(`DELETE FROM journal WHERE sequence = ${sequence}`));
          if (sequence === length) {
            expect(found.completeness).toEqual({ verdict: 'cut', after: length - 1, head: length });
          } else {
            const gap = { verdict: 'broken', fault: 'gap', sequence, found: sequence + 1 };
            expect(found.integrity).toEqual(gap);
          }
        }),
      );
    });

    test('finds every inserted row, at the end too', async () => {
      await fc.assert(
        fc.asyncProperty(row, async (sequence) => {
          const found = await kept.after(async (tx) => {
            // By way of negative numbers, so that no two rows ever have one number.
            await engine.tamper(
              tx,
              `UPDATE journal SET sequence = -sequence - 1 WHERE sequence > ${sequence}`,
            );
            await engine.tamper(tx, `UPDATE journal SET sequence = -sequence WHERE sequence < 0`);
            await engine.tamper(
              tx,
              `INSERT INTO journal SELECT stream, ${sequence + 1}, type, version, subject, actor_person, actor_role,
                 actor_for, through, recorded_at, happened_on, corrects, data, hash
               FROM journal WHERE sequence = ${sequence}`,
            );
          });
          const integrity = { verdict: 'broken', fault: 'hash', sequence: sequence + 1 };
          expect(found.integrity).toEqual(integrity);
        }),
      );
    });

    test('finds every two rows that were swapped', async () => {
      await fc.assert(
        fc.asyncProperty(row, row, async (one, other) => {
          fc.pre(one !== other);
          const found = await kept.after(async (tx) => {
            await engine.tamper(tx, `UPDATE journal SET sequence = -1 WHERE sequence = ${one}`);
            await engine.tamper(tx, `UPDATE journal SET sequence = ${one} WHERE sequence = ${other}`);
            await engine.tamper(tx, `UPDATE journal SET sequence = ${other} WHERE sequence = -1`);
          });
          const sequence = Math.min(one, other);
          expect(found.integrity).toEqual({ verdict: 'broken', fault: 'hash', sequence });
        }),
      );
    });

    /** Cuts the tail and puts the stored head back to fit, as one who knows Porras but not the key can. */
    const cutTail = (after: number) => async (tx: Writing) => {
      await engine.tamper(tx, `DELETE FROM journal WHERE sequence > ${after}`);
      await engine.tamper(
        tx,
        `UPDATE stream SET sequence = ${after}, hash = (SELECT hash FROM journal WHERE sequence = ${after})`,
      );
    };

    /** Changes an event and computes every hash after it anew, without the key. */
    const recompute = (from: number) => async (tx: Writing) => {
      await engine.tamper(tx, `UPDATE journal SET actor_person = 'bertta' WHERE sequence = ${from}`);
      const { events } = await storedStream(tx, stream);
      let hash = events[from - 2]?.hash ?? genesis;
      for (const event of events.slice(from - 1)) {
        hash = chainHash(hash, event, undefined);
        await engine.tamper(tx, `UPDATE journal SET hash = '${hash}' WHERE sequence = ${event.sequence}`);
      }
      await engine.tamper(tx, `UPDATE stream SET hash = '${hash}'`);
    };

    const before = fc.integer({ min: 1, max: length - 1 });

    test('finds a cut tail against a head printed earlier, and by the seal when there is a key', async () => {
      const expectedHead = await kept.printedHead();
      await fc.assert(
        fc.asyncProperty(before, async (end) => {
          const found = await kept.after(cutTail(end));
          const unsealed = { verdict: 'unsealed', sequence: end };
          expect(found.completeness).toEqual(key === undefined ? { verdict: 'complete' } : unsealed);
          const compared = await kept.after(cutTail(end), { key, expectedHead });
          const missing = { verdict: 'printed-head-missing', hash: expectedHead };
          expect(compared.completeness).toEqual(key === undefined ? missing : unsealed);
        }),
      );
    });

    test('finds a recomputed chain with the key, else against a head printed earlier', async () => {
      const expectedHead = await kept.printedHead();
      await fc.assert(
        fc.asyncProperty(row, async (from) => {
          const alone = await kept.after(recompute(from));
          expect(holds(alone)).toBe(key === undefined);
          if (key !== undefined) expect(alone.integrity).toEqual({ verdict: 'unkeyed', sequence: from });
          expect(holds(await kept.after(recompute(from), { key, expectedHead }))).toBe(false);
        }),
      );
    });

    test('knows the head of an earlier day in a journal that has grown since', async () => {
      const expectedHead = await kept.printedHead();
      const found = await kept.after(
        (tx) => append(tx, stream, length, [{ type: 'x', subject: 'x/y', data: {} }], recordingWith(key)),
        { key, expectedHead },
      );
      expect(holds(found)).toBe(true);
    });
  });

  test('finds no chain at all when it is asked with a key that the journal never had', async () => {
    const kept = await tamperedJournal(engine, undefined);
    const found = await verify(kept.database, stream, { key: 'a key' });
    expect(found.integrity).toEqual({ verdict: 'unkeyed', sequence: 1 });
    expect(found.completeness).toEqual({ verdict: 'unsealed', sequence: length });
    await kept.drop();
  });

  test('finds the events of a stream whose head was removed', async () => {
    const kept = await tamperedJournal(engine, undefined);
    await kept.database.write(kept.sql('DELETE FROM stream'));
    expect(await streamsAsStored(kept.database)).toEqual([stream]);
    const found = await verify(kept.database, stream, { key: undefined });
    expect(found.completeness).toEqual({ verdict: 'added', after: 0 });
    await kept.drop();
  });
});
