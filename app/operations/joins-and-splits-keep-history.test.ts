import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines } from '../../db/engines.server';
import { rolloutOf, standsAt, toldOf } from '../../test/factories/looking-back.server';
import { day, moment } from '../../test/factories/moment';
import {
  aRunningProgramme,
  nurse,
  type RunningProgramme,
} from '../../test/factories/running-programme.server';
import { edited, withNorth, withNurse } from '../../test/fixtures/metsaranta-edits.server';
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
const halves = ['aikuiset', 'lapset'];

/** The nurse's reception becomes two. */
const split = withNurse((service) => halves.map((id) => ({ ...service, id, renamedFrom: nurse.service })));
/** And one again. */
const whole = withNurse((service) => ({ ...service, renamedFrom: halves }));
/** The nurse's and the doctor's reception become one. */
const joined = withNorth((task) => ({
  ...task,
  socialServices: task.socialServices
    .filter(({ id }) => id === nurse.service)
    .map((service) => ({ ...service, renamedFrom: 'laakarin-vastaanotto' })),
}));

describe.each(engines)('merges and splits on $name', (engine) => {
  let running: RunningProgramme;
  let coordinator: By;
  let keeper: By;
  let events: number;

  beforeEach(async () => {
    running = await aRunningProgramme(engine);
    coordinator = await running.joins('Kaarina Lehto', 'coordinator');
    keeper = await running.joins('Eero Niemi', 'system-keeper');
    await running.meetsTheGate({ coordinator, keeper });
    await running.approves(await running.joins('Olavi Salmi', 'head-nurse', 'serviceTask:pohjoinen-tiimi'));
    await running.doesEach(keeper, acts.orderStep, { programme, subjects: [nurse], to: 'open' });
    const order = standingOf(await rollout(), nurse).pending?.order ?? 0;
    const checked = { doneOn: day('2026-06-01'), evidence: 'Koevaraus onnistui.' };
    await running.doesEach(keeper, acts.confirmStep, {
      programme,
      subjects: [{ ...nurse, order }],
      ...checked,
    });
    events = (await rollout()).head.sequence;
  });
  afterEach(() => running.drop());

  const rollout = () => rolloutOf(running.porras);
  const wants = async (wanted: Documents, at: string) => {
    running.setClock(moment(at));
    return applyDefinition(running.porras, coordinator, wanted);
  };
  const apply = async (wanted: Documents, at: string) => {
    const outcome = await wants(wanted, at);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
    expect((await planDefinition(running.porras, wanted)).changes.changes).toEqual([]);
    return outcome.planned.changes;
  };
  const standing = async (service: string, unit = nurse.unit) =>
    standingOf(await rollout(), { service, unit });
  const typesTold = async (about: string) =>
    historyPage(await rollout(), { about, limit: 100 }).events.map(({ type }) => type);
  const approvalIsStale = async (scope = 'scope/pohjoinen-tiimi') => {
    const { programme: inForce, scope: scopes } = await rollout();
    const approval = latestApproval(scopes.get(scope));
    return approval && isStale(inForce, approval);
  };

  test('both halves of what is split stay up by the approval, each with the history of both', async () => {
    const before = await toldOf(running.porras, '2026-06-01');
    const { subjects, ...caused } = await apply(split, '2026-06-02T06:00:00Z');
    expect(caused).toMatchObject({ staleApprovals: [], days: [], refusals: [] });
    expect(subjects.filter(({ unit }) => unit === nurse.unit)).toMatchObject(
      halves.map((service) => ({ service, formerly: [nurse], now: { step: 'open' } })),
    );
    for (const half of halves) {
      expect(await standing(half)).toMatchObject({ step: 'open', since: moment('2026-06-01T08:00:00Z') });
      expect(await typesTold(half)).toContain('stepConfirmed');
    }
    expect(await approvalIsStale()).toBe(false);
    expect(historyPage(await rollout(), { limit: 100 }).count).toBe(events + 1);
    expect(await toldOf(running.porras, '2026-06-01')).toBe(before);
    expect(holds(await verifyJournal(running.porras))).toBe(true);
  });

  test('what was split and becomes one again has happened once, and waits for an approval of the whole', async () => {
    const before = await toldOf(running.porras, '2026-06-01');
    await apply(split, '2026-06-02T06:00:00Z');
    const between = await toldOf(running.porras, '2026-06-02');
    const { staleApprovals } = await apply(whole, '2026-06-03T06:00:00Z');
    expect(staleApprovals).toMatchObject([{ serviceTask: 'pohjoinen-tiimi', proposal: 1 }]);
    expect(await standing(nurse.service)).toMatchObject({ step: 'open', types: ['hoitajan-kaynti'] });
    expect(historyPage(await rollout(), { limit: 100 }).count).toBe(events + 2);
    const { facts } = await rollout();
    for (const told of facts.values()) {
      const sequences = told.map(({ sequence }) => sequence);
      expect(sequences).toEqual([...new Set(sequences)].toSorted((a, b) => a - b));
    }
    expect(await toldOf(running.porras, '2026-06-01')).toBe(before);
    expect(await toldOf(running.porras, '2026-06-02')).toBe(between);
  });

  test('of what has come apart since, nothing becomes one while that would close it', async () => {
    await apply(split, '2026-06-02T06:00:00Z');
    const [, half = ''] = halves;
    const subjects = [{ service: half, unit: nurse.unit }];
    const closing = { programme, subjects, to: 'staff', reason: 'Hoitaja on poissa.' };
    const [closed] = await running.doesEach(keeper, acts.orderClosing, closing);
    expect(closed?.outcome.ok).toBe(true);
    const { head } = await rollout();
    const outcome = await wants(whole, '2026-06-03T06:00:00Z');
    expect(outcome).toMatchObject({
      ok: false,
      refusal: {
        reason: 'not-possible',
        planned: {
          changes: { refusals: [{ reason: 'gains-order', service: 'aikuiset', to: 'staff' }] },
        },
      },
    });
    expect((await rollout()).head).toEqual(head);
  });

  test('nothing goes up or down by becoming one with another', async () => {
    const { head } = await rollout();
    const outcome = await wants(joined, '2026-06-02T06:00:00Z');
    const lowers = { reason: 'lowers-what-is-up', ...nurse, step: 'open', now: 'staff' };
    const raises = { reason: 'raises-start', service: nurse.service, was: 'closed', now: 'staff' };
    const refusal = { planned: { changes: { refusals: [lowers, raises] } } };
    expect(outcome).toMatchObject({ ok: false, refusal });
    expect((await rollout()).head).toEqual(head);
  });

  test('a unit that becomes two keeps in each what was up, and its duties and trainings', async () => {
    const [old, parts] = ['koivulan-asema', ['koivula-etela', 'koivula-pohja']];
    const inParts = <T extends { readonly units?: readonly string[] | undefined }>(one: T): T =>
      one.units ? { ...one, units: one.units.flatMap((id) => (id === old ? parts : [id])) } : one;
    const wanted: Documents = {
      ...documents,
      programme: {
        ...documents.programme,
        units: documents.programme.units.flatMap((unit) =>
          unit.id === old ? parts.map((id) => ({ ...unit, id, renamedFrom: old })) : [unit],
        ),
      },
      serviceTasks: documents.serviceTasks.map((task) => ({
        ...inParts(task),
        socialServices: task.socialServices.map(inParts),
      })),
    };
    await running.joins('Sanna Koski', 'station-supervisor', `unit:${old}`);
    const { endedDuties, staleApprovals } = await apply(wanted, '2026-06-02T06:00:00Z');
    expect([endedDuties, staleApprovals]).toEqual([[], []]);
    const { training, duties } = await rollout();
    for (const part of parts) {
      expect((await standing(nurse.service, part)).step).toBe('open');
      expect(training.has(`training/pohjoinen-tiimi@${part}`)).toBe(true);
      expect(duties.has(`duty/station-supervisor@unit:${part}`)).toBe(true);
    }
  });

  test('service tasks that become one keep what is up, its approval and its history', async () => {
    const [north, south] = documents.serviceTasks;
    if (!north || !south) throw new Error('the fixture has changed');
    const both = {
      ...north,
      id: 'tiimit',
      renamedFrom: [north.id, south.id],
      socialServices: [
        ...north.socialServices,
        { ...south.socialServices[0], units: south.units, startsAt: 'closed' },
      ],
    } as typeof north;
    const wanted: Documents = {
      ...documents,
      programme: { ...documents.programme, serviceTasks: ['tiimit'] },
      serviceTasks: [both],
    };
    const before = await toldOf(running.porras, '2026-06-01');
    const { staleApprovals, refusals } = await apply(wanted, '2026-06-02T06:00:00Z');
    expect([staleApprovals, refusals]).toEqual([[], []]);
    expect((await standing(nurse.service)).step).toBe('open');
    expect(await approvalIsStale('scope/tiimit')).toBe(false);
    expect(await typesTold('tiimit')).toEqual(expect.arrayContaining(['workshopHeld', 'stepConfirmed']));
    expect(await toldOf(running.porras, '2026-06-01')).toBe(before);
  });

  test('two ids are exchanged by way of a third, and each keeps its own', async () => {
    const [one, other, third] = [nurse.service, 'laakarin-vastaanotto', 'valiaikainen'];
    const renamedTo = (from: string, to: string, before: Documents): Documents => ({
      ...before,
      serviceTasks: before.serviceTasks.map((task) => ({
        ...task,
        socialServices: task.socialServices.map((service) =>
          service.id === from ? { ...service, id: to, renamedFrom: from } : service,
        ),
      })),
    });
    const first = renamedTo(one, third, documents);
    // The second step moves two ids on one place each.
    const second = renamedTo(third, other, renamedTo(other, one, first));
    const doctors = { service: other, unit: nurse.unit };
    const at = moment('2026-06-05T06:00:00Z');
    const [nurseStood, doctorStood] = [await standing(one), await standing(other)];
    await apply(first, '2026-06-02T06:00:00Z');
    const between = await standsAt(running.porras, at);
    await apply(second, '2026-06-03T06:00:00Z');
    expect(await standing(other)).toEqual({ ...nurseStood, ...doctors });
    expect(await standing(one)).toEqual({ ...doctorStood, ...nurse });
    const called = JSON.stringify(between)
      .replaceAll(`"${other}"`, '"x"')
      .replaceAll(`"${third}"`, `"${other}"`);
    expect(JSON.stringify(await standsAt(running.porras, at))).toBe(called.replaceAll('"x"', `"${one}"`));
    expect(await typesTold(other)).toContain('stepConfirmed');
    expect(await typesTold(one)).not.toContain('stepConfirmed');
  });

  test('appointment types that become one are booked on, under the one name', async () => {
    const wanted = withNurse((service) => ({
      ...service,
      appointmentTypes: service.appointmentTypes
        .filter(({ id }) => id === 'hoitajan-kaynti')
        .map((type) => ({ ...type, id: 'kaynti', renamedFrom: ['hoitajan-kaynti', 'hoitajan-etakaynti'] })),
    }));
    const { staleApprovals } = await apply(wanted, '2026-06-02T06:00:00Z');
    expect(staleApprovals).toHaveLength(1);
    expect(await standing(nurse.service)).toMatchObject({ step: 'open', types: ['kaynti'] });
  });

  test('a text of the definition that is only worded otherwise changes nothing of all this', async () => {
    const worded = edited(['Hoitajan vastaanotto', 'Sairaanhoitajan vastaanotto']);
    expect(await apply(worded, '2026-06-02T06:00:00Z')).toMatchObject({ staleApprovals: [], subjects: [] });
  });
});
