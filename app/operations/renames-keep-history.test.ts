import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines } from '../../db/engines.server';
import { rolloutOf, standsAt, toldOf } from '../../test/factories/looking-back.server';
import { day, moment } from '../../test/factories/moment';
import {
  aRunningProgramme,
  nurse,
  type RunningProgramme,
} from '../../test/factories/running-programme.server';
import { edited } from '../../test/fixtures/metsaranta-edits.server';
import { documents } from '../../test/fixtures/metsaranta-rollout.server';
import { acts } from '../aspects';
import { latestApproval } from '../aspects/scope/state';
import { isStale } from '../aspects/scope/terms';
import { standingOf } from '../aspects/standing/standing';
import { historyPage } from '../components/history/page';
import type { Documents } from '../definitions/documents';
import { applyDefinition } from './apply-definition.server';
import type { By } from './by';
import { planDefinition } from './plan-definition.server';
import { holds, verifyJournal } from './verify-journal.server';

const programme = 'metsaranta';
const reads = (id: string) => `"${id}"`;

/** Ids of the story, each with another one. */
const others: Readonly<Record<string, string>> = {
  'hoitajan-vastaanotto': 'hoitaja',
  'koivulan-asema': 'koivula-asema',
  'pohjoinen-tiimi': 'pohjoinen',
  'hoitajan-kaynti': 'kaynti',
  'own-work': 'our-work',
  'client-booking': 'own-booking',
  'note-to-residents': 'letter',
  'head-nurse': 'chief-nurse',
  potilastietojarjestelma: 'potilasjarjestelma',
};

/** The definition with all of these called otherwise: each new id says the former one. */
function renamed(ids: Readonly<Record<string, string>>, former: (id: string) => string): Documents {
  return edited(
    ...Object.entries(ids).map(([id, other]): [string, string] => [reads(id), reads(other)]),
    ...Object.entries(ids).map(([id, other]): [string, string] => [
      `"id":"${other}"`,
      `"id":"${other}","renamedFrom":"${former(id)}"`,
    ]),
  );
}

const once = renamed(others, (id) => id);
const twice = renamed(
  Object.fromEntries(Object.entries(others).map(([id, other]) => [id, `${other}-2`])),
  (id) => others[id] ?? id,
);
const back = renamed(
  Object.fromEntries(Object.keys(others).map((id) => [id, id])),
  (id) => `${others[id]}-2`,
);

describe.each(engines)('renames on $name', (engine) => {
  let running: RunningProgramme;
  let coordinator: By;
  let keeper: By;
  let headNurse: By;

  beforeEach(async () => {
    running = await aRunningProgramme(engine);
    coordinator = await running.joins('Kaarina Lehto', 'coordinator');
    keeper = await running.joins('Eero Niemi', 'system-keeper');
    headNurse = await running.joins('Olavi Salmi', 'head-nurse', 'serviceTask:pohjoinen-tiimi');
    await running.meetsTheGate({ coordinator, keeper });
    await running.approves(headNurse);
  });
  afterEach(() => running.drop());

  const rollout = () => rolloutOf(running.porras);
  const opened = async () => {
    await running.doesEach(keeper, acts.orderStep, { programme, subjects: [nurse], to: 'open' });
    const order = standingOf(await rollout(), nurse).pending?.order ?? 0;
    const checked = { doneOn: day('2026-06-01'), evidence: 'Koevaraus onnistui.' };
    await running.doesEach(keeper, acts.confirmStep, {
      programme,
      subjects: [{ ...nurse, order }],
      ...checked,
    });
  };
  const apply = async (wanted: Documents, at: string) => {
    running.setClock(moment(at));
    const outcome = await applyDefinition(running.porras, coordinator, wanted);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    return outcome.planned.changes;
  };

  const told = (on: string) => toldOf(running.porras, on);
  const standsNow = (at: string) => standsAt(running.porras, moment(at));

  test('a plan of renames says that nothing stands otherwise, renamed once, twice and back', async () => {
    await opened();
    for (const [wanted, at] of [
      [once, '2026-06-02T06:00:00Z'],
      [twice, '2026-06-02T07:00:00Z'],
      [back, '2026-06-02T08:00:00Z'],
    ] as const) {
      expect(await apply(wanted, at)).toMatchObject({
        staleApprovals: [],
        subjects: [],
        days: [],
        endedDuties: [],
        vacantDuties: [],
        refusals: [],
      });
      expect((await planDefinition(running.porras, wanted)).changes.changes).toEqual([]);
    }
  });

  test('what was known of a day before stays as it was, in status and paper alike', async () => {
    await opened();
    const before = await told('2026-06-01');
    await apply(once, '2026-06-02T06:00:00Z');
    const between = await told('2026-06-02');
    await apply(twice, '2026-06-03T06:00:00Z');
    expect(await told('2026-06-01')).toBe(before);
    expect(await told('2026-06-02')).toBe(between);
    expect(between).toContain('"hoitaja"');
  });

  test('what is up stays up under each name, by an approval that holds, with all of its history', async () => {
    await opened();
    const events = (await rollout()).head.sequence;
    await apply(once, '2026-06-02T06:00:00Z');
    const state = await rollout();
    const approval = latestApproval(state.scope.get('scope/pohjoinen'));
    expect(standingOf(state, { service: 'hoitaja', unit: 'koivula-asema' })).toMatchObject({
      step: 'open',
      since: moment('2026-06-01T08:00:00Z'),
      types: ['kaynti'],
    });
    expect(approval && isStale(state.programme, approval)).toBe(false);
    expect(historyPage(state, { limit: 100 }).count).toBe(events + 1);
    expect(historyPage(state, { about: 'hoitaja', limit: 100 }).events.map(({ type }) => type)).toContain(
      'stepConfirmed',
    );
    expect(holds(await verifyJournal(running.porras))).toBe(true);
  });

  test('renamed and renamed back, everything stands as if nothing had been', async () => {
    await opened();
    const before = await standsNow('2026-06-02T09:00:00Z');
    await apply(once, '2026-06-02T06:00:00Z');
    await apply(twice, '2026-06-02T07:00:00Z');
    await apply(back, '2026-06-02T08:00:00Z');
    expect(await standsNow('2026-06-02T09:00:00Z')).toEqual(before);
    await apply(documents, '2026-06-02T08:30:00Z');
    expect(await standsNow('2026-06-02T09:00:00Z')).toEqual(before);
  });

  test('an order and a dated step go on under the new names', async () => {
    const at = moment('2026-06-10T06:00:00Z');
    const subjects = [nurse];
    await running.doesEach(keeper, acts.dateStep, { programme, subjects, to: 'open', at });
    await apply(once, '2026-06-02T06:00:00Z');
    running.setClock(moment('2026-06-10T07:00:00Z'));
    await apply(twice, '2026-06-10T07:00:00Z');
    const again = { service: 'hoitaja-2', unit: 'koivula-asema-2' };
    const standing = standingOf(await rollout(), again);
    expect(standing.pending?.to).toBe('open');
    const orders = [{ ...again, order: standing.pending?.order ?? 0 }];
    const checked = { doneOn: day('2026-06-10'), evidence: 'Koevaraus onnistui.' };
    const [confirmed] = await running.doesEach(keeper, acts.confirmStep, {
      programme,
      subjects: orders,
      ...checked,
    });
    expect(confirmed?.outcome.ok).toBe(true);
    expect(standingOf(await rollout(), again).step).toBe('open');
  });

  test('whoever approved opens nothing, whatever her role may do from the next definition on', async () => {
    const opener = edited(
      [
        '"rights":["view","testSettings","open","close"]',
        '"rights":["view","testSettings","close","approveScope"]',
      ],
      [
        '"rights":["view","approveScope","recordProgress","movePlan","close"]',
        '"rights":["view","recordProgress","movePlan","open","close"]',
      ],
    );
    const { refusals } = await apply(opener, '2026-06-02T06:00:00Z');
    expect(refusals).toEqual([]);
    const [ordered] = await running.doesEach(headNurse, acts.orderStep, {
      programme,
      subjects: [nurse],
      to: 'open',
    });
    expect(ordered?.outcome).toMatchObject({ ok: false, refusal: { reason: 'four-eyes' } });
  });

  test('an approval stands when the role of whoever gave it is gone', async () => {
    const without = edited(['"head-nurse"', '"contact-nurse"']);
    const { roles } = without.programme;
    const [first, second] = roles.filter(({ id }) => id === 'contact-nurse');
    if (!first || !second) throw new Error('the fixture has changed');
    const one = { ...second, rights: [...new Set([...first.rights, ...second.rights])] };
    const fewer: Documents = {
      ...without,
      programme: { ...without.programme, roles: [...roles.filter(({ id }) => id !== 'contact-nurse'), one] },
    };
    const { endedDuties, staleApprovals } = await apply(fewer, '2026-06-02T06:00:00Z');
    expect([staleApprovals, endedDuties.map(({ role }) => role)]).toEqual([[], ['head-nurse']]);
    const [ordered] = await running.doesEach(keeper, acts.orderStep, {
      programme,
      subjects: [nurse],
      to: 'open',
    });
    expect(ordered?.outcome.ok).toBe(true);
  });
});
