import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engines } from '../../db/engines.server';
import { tail } from '../../db/journal.server';
import { findRevision } from '../../db/revisions.server';
import { slipped, someSlips } from '../../test/factories/slips';
import { acts } from '../aspects';
import { checkSources } from '../definitions/check-sources';
import type { Documents } from '../definitions/documents';
import { loadDefinitions } from '../definitions/load.server';
import { revisionOf } from '../definitions/revision';
import { day, moment } from '../domain/calendar';
import { addPerson } from './add-person.server';
import { applyDefinition } from './apply-definition.server';
import { perform } from './perform.server';
import { createPorras } from './porras.server';

const isLong = process.env.PORRAS_LONG === '1';
/** Steps and time after which the fuzz stops; what it has found by then counts. */
const steps = { numRuns: isLong ? 1000 : 40, interruptAfterTimeLimit: isLong ? 180_000 : 5000 };

const loaded = await loadDefinitions('config/pohjois-karjala');
if (!loaded.ok) throw new Error('the definition is not valid');
const { sources, documents } = loaded;
const programme = documents.programme.id;

describe.each(engines)('a definition on $name', ({ fresh, tamper }) => {
  async function inForce() {
    const kept = await fresh();
    const porras = createPorras({ database: kept.database, clock: () => moment('2026-03-02T08:00:00Z') });
    const added = await addPerson(porras, undefined, {
      name: 'Maija Alku',
      email: 'm@porras.example',
      language: 'fi',
    });
    if (!added.ok) throw new Error(added.refusal.reason);
    const person = added.person.id;
    const by = { person, through: 'cli' } as const;
    const role = documents.programme.roles.find(({ rights }) => rights.includes('applyDefinition'))?.id ?? '';
    await applyDefinition(porras, by, documents);
    const duty = {
      programme,
      role,
      where: 'programme',
      person,
      as: 'holder',
      from: day('2026-03-02'),
    } as const;
    const granted = await perform({ porras, by, act: acts.grantDuty, command: duty });
    if (!granted.ok) throw new Error(granted.refusal.reason);
    return { porras, by, kept };
  }

  /** What a database holds of definitions: the journal's length, and which of some revisions are there. */
  async function holds({ porras, kept }: Awaited<ReturnType<typeof inForce>>, ids: readonly string[]) {
    const events = await tail(kept.database, programme, 0);
    const there = await Promise.all(ids.map((id) => findRevision(kept.database, id)));
    const inForceNow = (await porras.rollout(programme))?.programme.revision;
    return { events: events.length, there: ids.filter((_, index) => there[index]), inForceNow };
  }

  test('whatever slips into the real one, it is applied whole or not at all', async () => {
    const running = await inForce();
    const { porras, by, kept } = running;
    let applied = 0;
    try {
      await fc.assert(
        fc.asyncProperty(someSlips, async (slips) => {
          const checked = checkSources(slips.reduce(slipped, sources));
          if (!checked.ok || checked.documents.programme.id !== programme) return;
          const id = revisionOf(checked.documents);
          const before = await holds(running, [id]);
          const outcome = await applyDefinition(porras, by, checked.documents);
          const after = await holds(running, [id]);
          if (!outcome.ok) expect(after).toEqual(before);
          else {
            expect(after.inForceNow).toBe(id);
            expect(after.there).toEqual([id]);
            expect(after.events).toBe(before.events + (outcome.applied ? 1 : 0));
            applied += outcome.applied ? 1 : 0;
          }
        }),
        steps,
      );
      // Without a valid one this test would have shown nothing.
      expect(applied).toBeGreaterThan(0);
    } finally {
      await kept.drop();
    }
  }, 400_000);

  test('when its event cannot be recorded, its revision is not kept either', async () => {
    const running = await inForce();
    const { porras, by, kept } = running;
    try {
      const wanted: Documents = {
        ...documents,
        programme: { ...documents.programme, startsOn: day('2026-01-08') },
      };
      const id = revisionOf(wanted);
      const before = await holds(running, [id]);
      await kept.database.write((tx) =>
        tamper(tx, "CREATE TRIGGER full BEFORE INSERT ON journal BEGIN SELECT RAISE(ABORT, 'no room'); END"),
      );
      await expect(applyDefinition(porras, by, wanted)).rejects.toThrow();
      expect(await holds(running, [id])).toEqual(before);
      await kept.database.write((tx) => tamper(tx, 'DROP TRIGGER full'));
      expect(await applyDefinition(porras, by, wanted)).toMatchObject({ ok: true, applied: true });
      expect((await holds(running, [id])).there).toEqual([id]);
    } finally {
      await kept.drop();
    }
  });
});
