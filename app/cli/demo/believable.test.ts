import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { engines, type TemporaryDatabase } from '../../../db/engines.server';
import type { Rollout, RolloutEvent } from '../../aspects';
import { settingsTestSubject } from '../../aspects/settings-tests/settings-tests';
import { standingOf } from '../../aspects/standing/standing';
import type { Documents } from '../../definitions/documents';
import { loadDefinitions } from '../../definitions/load.server';
import { addDays, atTime, day, dayOf, daysBetween, momentFrom, type Day } from '../../domain/calendar';
import { holds } from '../../domain/journal/verify';
import { subjectsEver } from '../../domain/programme/subject';
import { survey } from '../../judgement/survey';
import { createPorras } from '../../operations/porras.server';
import { verifyJournal } from '../../operations/verify-journal.server';
import { lastWeekBegins, shiftFor } from './calendar-shift';
import { tellStory } from './tell-story.server';

// The whole story is hundreds of durable transactions: seconds, on a busy machine many.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const timeZone = 'Europe/Helsinki';
const firstStart = addDays(lastWeekBegins, 1);

interface Told {
  readonly temporary: TemporaryDatabase;
  readonly rollout: Rollout;
  readonly events: readonly RolloutEvent[];
}

let documents: Documents;
let told: Told;

beforeAll(async () => {
  const loaded = await loadDefinitions('config/pohjois-karjala');
  if (!loaded.ok) throw new Error('the definition of the demo has faults');
  documents = loaded.documents;
  told = await tellFor(firstStart);
});
afterAll(() => told.temporary.drop());

test('a dozen role-holders act over nine months, from the founding to the day before the first start', () => {
  const { events } = told;
  expect(events.length).toBeGreaterThanOrEqual(120);
  expect(new Set(events.map(({ actor }) => actor.person)).size).toBeGreaterThanOrEqual(12);
  const days = events.map(({ recordedAt }) => dayOf(recordedAt, timeZone));
  expect(daysBetween(days[0] ?? firstStart, days.at(-1) ?? firstStart)).toBeGreaterThan(270);
  expect(days.at(-1)).toBe(addDays(firstStart, -1));
});

test('each act is by its role-holder, one of them for another', () => {
  expect(told.events.filter(({ actor }) => actor.role === 'founder').map(({ type }) => type)).toEqual([
    'definitionApplied',
    'dutyGranted',
  ]);
  expect(told.events.filter(({ actor }) => actor.for !== undefined).map(({ type }) => type)).toContain(
    'stepConfirmed',
  );
});

test('what is decided to be left out takes no part from the next day on', () => {
  const { rollout } = told;
  const left = [...rollout.programme.services.values(), ...rollout.programme.serviceTasks.values()];
  const decided = left.flatMap(({ leftOut }) => (leftOut ? [addDays(leftOut.on, 1)] : []));
  const applied = rollout.applied.map(({ at }) => dayOf(at, timeZone)).toArray();
  expect(decided.length).toBeGreaterThan(2);
  expect(applied).toEqual(expect.arrayContaining(decided));
});

test('two days are moved, a record corrected, one told late, a scope returned, a test failed and repeated', () => {
  const { events, rollout } = told;
  expect(events.filter(({ type }) => type === 'dateMoved')).toHaveLength(2);
  expect(events.filter(({ corrects }) => corrects !== undefined)).toHaveLength(1);
  const late = events.filter(
    ({ happenedOn, recordedAt, type }) =>
      type === 'workshopHeld' && happenedOn && daysBetween(happenedOn, dayOf(recordedAt, timeZone)) > 3,
  );
  expect(late).toHaveLength(1);
  expect(events.filter(({ type }) => type === 'scopeReturned')).toHaveLength(1);
  const test = rollout.settingsTests.get(settingsTestSubject('jalkihuollon-ohjaus', 'client-booking'));
  expect(test?.runs).toBe(2);
  expect(Object.values(test?.results ?? {}).every(Boolean)).toBe(true);
});

test('one step is ordered and not yet confirmed, and services stand on all four steps', () => {
  const { rollout } = told;
  const standings = [...rollout.programme.services.values()]
    .flatMap(subjectsEver)
    .map((subject) => standingOf(rollout, subject));
  expect(standings.filter(({ pending }) => pending)).toHaveLength(1);
  expect(new Set(standings.map(({ step }) => step))).toEqual(new Set(['closed', 'staff', 'invited', 'open']));
});

test('one service task is open, one ready, two wait for an approval of which one went stale, two are left out', () => {
  const { rollout } = told;
  const { tasks, obstacles } = survey(rollout, atTime(firstStart, '09:00', timeZone));
  expect(tasks.map(({ task, verdict, furthest }) => [task.id, verdict, furthest.step.id])).toEqual([
    ['lapsiperheiden-palvelut', 'under-way', 'open'],
    ['lastensuojelu', 'blocked', 'staff'],
    ['perheoikeudelliset-palvelut', 'ready', 'invited'],
    ['tyoikaisten-palvelut', 'blocked', 'invited'],
    ['iakkaiden-palvelut', 'under-way', 'staff'],
    ['paihde-ja-riippuvuustyon-erityiset-palvelut', 'left-out', 'closed'],
    ['vammaispalvelut', 'left-out', 'closed'],
  ]);
  expect(obstacles.slice(0, 3).map(({ missing }) => missing.code)).toEqual([
    'guidance-unpublished',
    'scope-pending',
    'scope-pending',
  ]);
  const [stale] = rollout.scope
    .get('scope/lastensuojelu')
    ?.proposals.filter(({ outcome }) => outcome.stage === 'approved') ?? [undefined];
  expect(stale?.outcome.stage === 'approved' && stale.outcome.revision).not.toBe(rollout.programme.revision);
});

test('the journal of the demo holds', async () => {
  const porras = createPorras({ database: told.temporary.database, clock, journalKey: undefined });
  const { streams } = await verifyJournal(porras);
  expect(streams.map(({ stream }) => stream).toSorted()).toEqual(['installation', 'pohjois-karjala']);
  expect(streams.every(holds)).toBe(true);
});

test('started at any time, the story ends on the working day before, by whole weeks later', async () => {
  const later = day('2027-03-06');
  const { rollout, events, temporary } = await tellFor(later);
  await temporary.drop();
  const { end } = shiftFor(later);
  expect(end).toBe('2027-03-05');
  const last = events.at(-1);
  expect(last && dayOf(last.recordedAt, timeZone) <= end).toBe(true);
  // A Friday sees a whole last week, which a Monday has only begun.
  expect(events.length).toBeGreaterThan(told.events.length);
  const { tasks } = survey(rollout, atTime(later, '09:00', timeZone));
  const verdicts = tasks.map(({ verdict }) => verdict);
  expect(verdicts.slice(0, 4)).toEqual(['under-way', 'blocked', 'ready', 'blocked']);
});

const clock = () => momentFrom(Date.parse('2027-06-01T06:00:00Z'));

async function tellFor(today: Day): Promise<Told> {
  const temporary = await engines[0]?.fresh();
  if (!temporary) throw new Error('there is no engine to tell the story on');
  const { database } = temporary;
  await tellStory({ database, journalKey: undefined, documents, today });
  const rollout = await createPorras({ database, clock, journalKey: undefined }).rollout('pohjois-karjala');
  if (!rollout) throw new Error('the story has left no journal');
  const events = [...rollout.facts.values()].flatMap((facts) => [...facts]);
  return { temporary, rollout, events: events.toSorted((a, b) => a.sequence - b.sequence) };
}
