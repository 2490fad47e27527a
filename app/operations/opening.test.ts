import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines } from '../../db/engines.server';
import { day, moment } from '../../test/factories/moment';
import {
  aRunningProgramme,
  nurse,
  type RunningProgramme,
} from '../../test/factories/running-programme.server';
import { acts } from '../aspects';
import { standingOf } from '../aspects/standing/standing';
import type { By } from './by';
import { enterProgramme } from './enter-programme.server';
import type { Verdict } from './perform-each.server';
import { type Outcome, perform } from './perform.server';

const programme = 'metsaranta';
const serviceTask = 'pohjoinen-tiimi';
const team = `serviceTask:${serviceTask}` as const;

/** What became of an act on one subject: what was recorded, or why not. */
function became<R extends { readonly reason: string }>([one]: readonly Verdict<Outcome<R>>[]): string {
  if (!one) return 'nothing';
  return one.outcome.ok ? one.outcome.events.map(({ type }) => type).join() : one.outcome.refusal.reason;
}

describe.each(engines)('opening and closing on $name', (engine) => {
  let running: RunningProgramme;
  let coordinator: By;
  let headNurse: By;
  let keeper: By;

  beforeEach(async () => {
    running = await aRunningProgramme(engine);
    coordinator = await running.joins('Kaarina Lehto', 'coordinator');
    headNurse = await running.joins('Olavi Salmi', 'head-nurse', team);
    keeper = await running.joins('Eero Niemi', 'system-keeper');
    await running.meetsTheGate({ coordinator, keeper });
  });
  afterEach(() => running.drop());

  const standing = async () => {
    const entered = await enterProgramme(running.porras, keeper.person, programme);
    if (!entered.ok) throw new Error(entered.refusal.reason);
    return standingOf(entered.entered.rollout, nurse);
  };
  const pendingOrder = async () => (await standing()).pending?.order ?? 0;

  const order = async (by: By, subject = nurse) =>
    became(await running.doesEach(by, acts.orderStep, { programme, subjects: [subject], to: 'open' }));
  const confirm = async (by: By, doneOn = '2026-06-01') => {
    const orders = [{ ...nurse, order: await pendingOrder() }];
    const checked = { doneOn: day(doneOn), evidence: 'Koevaraus onnistui.' };
    return became(await running.doesEach(by, acts.confirmStep, { programme, subjects: orders, ...checked }));
  };
  const close = async (by: By, to = 'staff') => {
    const command = { programme, subjects: [nurse], to, reason: 'Aikoja ei ole.' };
    return became(await running.doesEach(by, acts.orderClosing, command));
  };

  test('a service goes up by the hands of two: one approves, another orders and confirms', async () => {
    expect(await order(keeper)).toBe('not-approved');
    expect((await running.approves(headNurse)).ok).toBe(true);
    expect(await order(keeper)).toBe('stepOrdered');
    expect(await order(keeper)).toBe('order-waits');
    expect((await standing()).step).toBe('staff');
    expect(await confirm(keeper, '2026-06-02')).toBe('not-yet');
    expect(await confirm(keeper)).toBe('stepConfirmed');
    expect((await standing()).step).toBe('open');
    expect(await order(keeper)).toBe('not-next-step');
  });

  test('only who has the right in this place approves, orders, confirms and closes', async () => {
    const stranger = await running.joins('Outi Outo');
    const southern = await running.joins('Sanna Salo', 'head-nurse', 'serviceTask:etelainen-tiimi');
    for (const by of [stranger, southern, keeper, coordinator])
      expect(await running.approves(by)).toEqual({ ok: false, refusal: { reason: 'not-yours' } });
    await running.approves(headNurse);
    for (const by of [stranger, southern, headNurse, coordinator]) expect(await order(by)).toBe('not-yours');
    await order(keeper);
    for (const by of [stranger, southern, headNurse, coordinator])
      expect(await confirm(by)).toBe('not-yours');
    await confirm(keeper);
    for (const by of [stranger, southern]) expect(await close(by)).toBe('not-yours');
    const elsewhere = await running.joins('Maija Mänty', 'station-supervisor', 'unit:mantylan-asema');
    expect(await close(elsewhere)).toBe('not-yours');
    const here = await running.joins('Ville Koivu', 'station-supervisor', 'unit:koivulan-asema');
    expect(await close(here)).toBe('closingOrdered');
  });

  test('nobody acts on a service or a unit that the programme does not have', async () => {
    expect(await order(keeper, { ...nurse, unit: 'nowhere' })).toBe('not-yours');
    expect(await order(keeper, { ...nurse, service: 'nothing' })).toBe('not-yours');
  });

  test('who approved does not open, in whichever role', async () => {
    await running.approves(headNurse);
    const { porras, founder } = running;
    const since = { programme, from: day('2026-01-07') };
    const keepers = { ...since, role: 'system-keeper', where: 'programme' } as const;
    await perform({
      porras,
      by: founder,
      act: acts.grantDuty,
      command: { ...keepers, person: headNurse.person, as: 'holder' },
    });
    expect(await order(headNurse)).toBe('four-eyes');
  });

  test('who stood in for the approver does not open, and nor does whom she stood in for', async () => {
    const substitute = await running.joins('Sari Sijainen', 'head-nurse', team, 'substitute');
    const approved = await running.approves(substitute);
    expect(approved.ok && approved.events[0]?.actor).toEqual({
      person: substitute.person,
      role: 'head-nurse',
      for: headNurse.person,
    });
    for (const { person } of [substitute, headNurse]) {
      const duty = { programme, role: 'system-keeper', where: 'programme', from: day('2026-01-07') } as const;
      await running.does(running.founder, acts.grantDuty, { ...duty, person, as: 'holder' });
      expect(await order({ person, through: 'web' })).toBe('four-eyes');
    }
    expect(await order(keeper)).toBe('stepOrdered');
  });

  test('an approval that has been taken back opens nothing, and what was ordered by it is not confirmed', async () => {
    await running.approves(headNurse);
    await order(keeper);
    const taken = { programme, serviceTask, proposal: 1, reason: 'Ajat loppuivat.' };
    expect((await running.does(headNurse, acts.revokeApproval, taken)).ok).toBe(true);
    expect(await confirm(keeper)).toBe('not-approved');
    const orders = [{ ...nurse, order: await pendingOrder() }];
    const withdrawn = { programme, subjects: orders, reason: 'Rajaus peruttiin.' };
    expect(became(await running.doesEach(headNurse, acts.withdrawOrder, withdrawn))).toBe('not-yours');
    expect(became(await running.doesEach(keeper, acts.withdrawOrder, withdrawn))).toBe('orderWithdrawn');
    expect(became(await running.doesEach(keeper, acts.withdrawOrder, withdrawn))).toBe('no-such-order');
  });

  test('of two who order at once, one does', async () => {
    await running.approves(headNurse);
    const other = await running.joins('Tarja Toinen', 'system-keeper');
    expect((await Promise.all([order(keeper), order(other)])).toSorted()).toEqual([
      'order-waits',
      'stepOrdered',
    ]);
  });

  test('a dated step becomes an order at its moment, for whoever looks, and can be taken back before', async () => {
    await running.approves(headNurse);
    const subjects = [nurse];
    const date = async (at: string) =>
      became(
        await running.doesEach(keeper, acts.dateStep, { programme, subjects, to: 'open', at: moment(at) }),
      );
    expect(await date('2026-06-01T08:00:00Z')).toBe('in-the-past');
    expect(await date('2026-06-02T06:00:00Z')).toBe('stepDated');
    const dated = [{ ...nurse, dated: (await standing()).dated?.dated ?? 0 }];
    const taken = { programme, subjects: dated, reason: 'Liian aikaisin.' };
    expect(became(await running.doesEach(keeper, acts.withdrawDatedStep, taken))).toBe('datedStepWithdrawn');
    await date('2026-06-02T06:00:00Z');
    running.setClock(moment('2026-06-02T05:59:59.999Z'));
    expect((await standing()).pending).toBeUndefined();
    running.setClock(moment('2026-06-02T06:00:00Z'));
    expect((await standing()).pending?.to).toBe('open');
    expect(await confirm(keeper, '2026-06-02')).toBe('stepConfirmed');
  });

  test('emergency closing takes everything at once, and only from the whole programme', async () => {
    const closing = (by: By) => running.does(by, acts.closeEverything, { programme, reason: 'Väärät ajat.' });
    expect(await closing(keeper)).toEqual({ ok: false, refusal: { reason: 'nothing-to-close' } });
    await running.approves(headNurse);
    await order(keeper);
    await confirm(keeper);
    expect(await closing(headNurse)).toEqual({ ok: false, refusal: { reason: 'not-yours' } });
    expect(await closing(keeper)).toMatchObject({ ok: true, events: [{ type: 'closingOrdered' }] });
    expect(await closing(keeper)).toEqual({ ok: false, refusal: { reason: 'nothing-to-close' } });
    expect(await confirm(keeper)).toBe('closingConfirmed');
    expect((await standing()).step).toBe('staff');
  });
});
