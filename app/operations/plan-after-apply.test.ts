import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { engines, type Engine } from '../../db/engines.server';
import { diceOf } from '../../test/factories/dice';
import { rolloutOf } from '../../test/factories/looking-back.server';
import { actAtRandom, type People } from '../../test/factories/random-acts.server';
import { randomlyEdited } from '../../test/factories/random-edits';
import {
  aRunningProgramme,
  nurse,
  type RunningProgramme,
} from '../../test/factories/running-programme.server';
import { documents } from '../../test/fixtures/metsaranta-rollout.server';
import { acts, type Rollout } from '../aspects';
import { may } from '../aspects/duties/permissions';
import { offeredToClients } from '../aspects/standing/offered';
import { standingOf } from '../aspects/standing/standing';
import { statusJson } from '../cli/status-output';
import { eventsTold } from '../components/history/page';
import { everySubject } from '../definitions/changes/every-subject';
import { passageInto, becomes } from '../definitions/changes/passage';
import type { Documents } from '../definitions/documents';
import { renamesOf } from '../definitions/former-ids';
import { isNothing } from '../definitions/plan-changes';
import { revisionOf } from '../definitions/revision';
import { dayOf, milliseconds, moment, momentFrom, type Day, type Moment } from '../domain/calendar';
import { canonical } from '../domain/canonical';
import { definitionSubject } from '../domain/journal/definition';
import { knowsSubject, subjectKey } from '../domain/programme/subject';
import { survey } from '../judgement/survey';
import { statusFacts } from '../reports/status/facts';
import { applyDefinition } from './apply-definition.server';
import type { By } from './by';
import { perform } from './perform.server';
import { planDefinition } from './plan-definition.server';
import { createPorras } from './porras.server';
import { holds, verifyJournal } from './verify-journal.server';

const isLong = process.env.PORRAS_LONG === '1';
const breadth = { stories: isLong ? 200 : 4, steps: isLong ? 40 : 12 };
const runs = { numRuns: breadth.stories, interruptAfterTimeLimit: isLong ? 240_000 : 6000 };
vi.setConfig({ testTimeout: isLong ? 600_000 : 60_000 });

/** A step of a story: an edit of the definition that is wanted, going back to an earlier one, or an act. */
const aStep = fc.record({
  step: fc.constantFrom('edit', 'edit', 'edit', 'back', 'act', 'act'),
  seed: fc.nat(),
});
const timeZone = 'Europe/Helsinki';
const aStory = fc.array(aStep, { minLength: 1, maxLength: breadth.steps, size: 'max' });

/** How everything stood at a moment, as `status` and the paper tell it. */
function told(rollout: Rollout, at: Moment): string {
  const day = dayOf(at, rollout.programme.timeZone);
  const facts = statusFacts({ rollout, day, language: 'fi', demo: false });
  return JSON.stringify([statusJson(survey(rollout, at)), facts]);
}

/** All that a state holds. A map is the same in whatever order its entries came: by each event, or by all at once. */
function held(rollout: Rollout): string {
  const plain = (_key: string, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
  return canonical(JSON.parse(JSON.stringify(rollout, plain)));
}

/** What a definition says of former ids. */
function formerIdsSaid(documents: Documents): Set<string> {
  const renames = renamesOf(documents);
  return new Set(renames.flatMap(({ to, ...one }) => to.map((id) => canonical({ ...one, id }))));
}

/** What is known, by what it is about. */
function known({ facts }: Rollout): unknown {
  return [...facts.remove(definitionSubject)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

describe.each(engines)('any story of edits and acts on $name', (engine: Engine) => {
  let applied = 0;
  let refused = 0;

  async function begun(): Promise<{ running: RunningProgramme; people: People }> {
    const running = await aRunningProgramme(engine);
    const coordinator = await running.joins('Kaarina Lehto', 'coordinator');
    const keeper = await running.joins('Eero Niemi', 'system-keeper');
    const approver = await running.joins('Olavi Salmi', 'head-nurse', 'serviceTask:pohjoinen-tiimi');
    await running.meetsTheGate({ coordinator, keeper });
    await running.approves(approver);
    await running.doesEach(keeper, acts.orderStep, {
      programme: 'metsaranta',
      subjects: [nurse],
      to: 'open',
    });
    const order = standingOf(await rolloutOf(running.porras), nurse).pending?.order ?? 0;
    const doneOn = dayOf(moment('2026-06-01T08:00:00Z'), timeZone);
    const confirmed = { subjects: [{ ...nurse, order }], doneOn, evidence: 'Koevaraus onnistui.' };
    await running.doesEach(keeper, acts.confirmStep, { programme: 'metsaranta', ...confirmed });
    return { running, people: { coordinator, keeper, approver } };
  }

  /** Nothing is opened to clients or closed to them by files. */
  function expectNothingOpensOrCloses(before: Rollout, after: Rollout, at: Moment): void {
    const passage = passageInto(after.programme, before, at);
    const offered = everySubject(before.programme).filter((one) => offeredToClients(passage.before, one, at));
    const kept = offered.map((one) =>
      becomes(passage, one).filter((now) => knowsSubject(after.programme, now)),
    );
    for (const now of kept) expect(now).not.toEqual([]);
    const offeredNow = everySubject(after.programme).filter((one) => offeredToClients(after, one, at));
    expect(offeredNow.map(subjectKey).toSorted()).toEqual(
      [...new Set(kept.flat().map(subjectKey))].toSorted(),
    );
  }

  /** A definition may end the role of whoever applies it: the founder gives her another. */
  async function letsIn({ porras, founder }: RunningProgramme, { person }: By, today: Day): Promise<void> {
    const rollout = await rolloutOf(porras);
    if (may(rollout, person, 'applyDefinition', {}, today)) return;
    const { id: programme, roles } = rollout.programme;
    const role = [...roles.values()].find(({ rights }) => rights.includes('applyDefinition'))?.id ?? '';
    const duty = { programme, role, where: 'programme', person, as: 'holder', from: today } as const;
    expect(await perform({ porras, by: founder, act: acts.grantDuty, command: duty })).toMatchObject({
      ok: true,
    });
  }

  async function wants(running: RunningProgramme, { coordinator }: People, wanted: Documents, at: Moment) {
    const { porras } = running;
    await letsIn(running, coordinator, dayOf(at, timeZone));
    const before = await rolloutOf(porras);
    const planned = await planDefinition(porras, wanted);
    expect(isNothing(planned.changes)).toBe(revisionOf(wanted) === before.programme.revision);
    const outcome = await applyDefinition(porras, coordinator, wanted, planned);
    const after = await rolloutOf(porras);
    if (!outcome.ok) {
      expect(outcome.refusal.reason).toBe('not-possible');
      expect(after.head).toEqual(before.head);
      refused += 1;
      return false;
    }
    expect(outcome.planned).toEqual(planned);
    expect(after.programme.revision).toBe(revisionOf(wanted));
    expect((await planDefinition(porras, wanted)).changes).toMatchObject({ changes: [], refusals: [] });
    expectNothingOpensOrCloses(before, after, at);
    const saidBefore = formerIdsSaid(planned.current ?? wanted);
    const saysNothingNew = [...formerIdsSaid(wanted)].every((said) => saidBefore.has(said));
    if (saysNothingNew) expect(JSON.stringify(known(after))).toBe(JSON.stringify(known(before)));
    for (const events of after.facts.values()) {
      const sequences = events.map(({ sequence }) => sequence);
      expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
    }
    expect(eventsTold(after)).toHaveLength(after.head.sequence);
    applied += outcome.applied ? 1 : 0;
    return true;
  }

  test('a plan after apply is empty, and nothing that was is lost, opened or closed', async () => {
    await fc.assert(
      fc.asyncProperty(aStory, async (story) => {
        const { running, people } = await begun();
        const { porras } = running;
        const versions = [documents];
        const looks: { at: Moment; told: string }[] = [];
        let at = moment('2026-06-02T06:00:00Z');
        for (const { step, seed } of story) {
          const dice = diceOf(seed);
          running.setClock(at);
          const current = versions.at(-1) ?? documents;
          if (step === 'act') {
            const rollout = await rolloutOf(porras);
            await actAtRandom({ running, people, rollout, today: dayOf(at, timeZone), dice });
          } else {
            const wanted = step === 'back' ? versions[dice(versions.length)] : randomlyEdited(current, seed);
            if (wanted && (await wants(running, people, wanted, at))) versions.push(wanted);
          }
          looks.push({ at, told: told(await rolloutOf(porras), at) });
          at = momentFrom(milliseconds(at) + (1 + dice(30)) * 3_600_000);
        }
        const newcomer = createPorras({ database: porras.database, clock: () => at });
        expect(held(await rolloutOf(newcomer))).toBe(held(await rolloutOf(porras)));
        for (const look of looks) {
          const then = await newcomer.rolloutAsOf('metsaranta', look.at);
          expect(then && told(then, look.at)).toBe(look.told);
        }
        expect(holds(await verifyJournal(porras))).toBe(true);
        await running.drop();
      }),
      runs,
    );
    expect(applied).toBeGreaterThan(isLong ? 100 : 0);
    if (isLong) expect(refused).toBeGreaterThan(0);
  });
});
