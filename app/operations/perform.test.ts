import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines } from '../../db/engines.server';
import { tail } from '../../db/journal.server';
import { day } from '../../test/factories/moment';
import {
  aRunningProgramme,
  nurse,
  type RunningProgramme,
} from '../../test/factories/running-programme.server';
import { acts } from '../aspects';
import { act, type Act, type SaidOf } from '../domain/act';
import { decided, refused } from '../domain/decision';
import { journalText } from '../domain/field';
import type { Ground } from '../domain/ground';
import type { Recorded, TextRef } from '../domain/journal/envelope';
import { textRefs } from '../domain/journal/text-proof';
import type { By } from './by';
import { performEach } from './perform-each.server';
import { perform } from './perform.server';

const programme = 'metsaranta';
const serviceTask = 'pohjoinen-tiimi';
const unit = 'koivulan-asema';
const notYours = { ok: false, refusal: { reason: 'not-yours' } };

/** What a caller may say whom no type holds back, as a request might. */
const anything = <A extends Act>(said: object) => said as { readonly programme: string } & SaidOf<A>;

describe.each(engines)('doing an act on $name', (engine) => {
  let running: RunningProgramme;
  let coordinator: By;

  beforeEach(async () => {
    running = await aRunningProgramme(engine);
    coordinator = await running.joins('Kaarina Lehto', 'coordinator');
  });
  afterEach(() => running.drop());

  const does = <A extends Act>(act: A, said: object, by = coordinator) =>
    perform({ porras: running.porras, by, act, command: anything<A>({ programme, ...said }) });
  const events = () => tail(running.porras.database, programme, 0);
  const bodies = async () => {
    const { t, db } = running.porras.database;
    return (await db.select().from(t.textBody)).map(({ body }) => body);
  };

  const counted = { serviceTask, unit, trained: 3, staff: 4, on: day('2026-01-07') };

  test('what is said beyond the ids and the fields reaches no event', async () => {
    const beyond = { actor: { person: 'x' }, note: 'A word', text: 't', ['__proto__']: { corrects: 1 } };
    expect(await does(acts.countTraining, { ...counted, ...beyond })).toMatchObject({ ok: true });
    const { happenedOn, data, actor, corrects } = (await events()).at(-1) ?? {};
    const { on, ...rest } = counted;
    expect({ happenedOn, data, corrects }).toEqual({ happenedOn: on, data: rest, corrects: undefined });
    expect(actor?.person).toBe(coordinator.person);
    expect(await bodies()).toEqual([]);
  });

  test.each([
    ['is not said', {}],
    ['is of several', { unit: [unit] }],
    ['is what every object has', { unit: 'constructor' }],
    ['only says that it is one', { unit: { toString: (): string => unit } }],
  ])('nobody may where an id %s', async (_, said) => {
    const { unit: _unit, ...others } = counted;
    expect(await does(acts.countTraining, { ...others, ...said })).toEqual(notYours);
  });

  test('a programme that is not there has no acts, and the stream of the installation is none', async () => {
    const none = { ok: false, refusal: { reason: 'no-such-programme' } };
    for (const programme of ['nowhere', '__proto__', 'installation'])
      expect(await does(acts.countTraining, { ...counted, programme })).toEqual(none);
  });

  test('a person whom the installation does not know is given no duty and was in no workshop', async () => {
    const unknown = { ok: false, refusal: { reason: 'no-such-person' } };
    const from = day('2026-06-01');
    const duty = { role: 'coordinator', where: 'programme', person: 'nobody', as: 'holder', from };
    expect(await does(acts.grantDuty, duty, running.founder)).toEqual(unknown);
    const on = day('2026-06-01');
    const workshop = { serviceTask, workshop: 'own-work', on, others: 0 };
    const present = [coordinator.person, 'nobody'];
    expect(await does(acts.holdWorkshop, { ...workshop, present })).toEqual(unknown);
    expect(await does(acts.holdWorkshop, { ...workshop, present: [coordinator.person] })).toMatchObject({
      ok: true,
    });
  });

  const moved = { place: serviceTask, item: 'workshop:own-work', to: day('2026-08-03'), reason: 'Loma.' };

  test('a text is stored with the event that names it, and not when there is none', async () => {
    expect(await does(acts.moveDate, moved, running.founder)).toEqual(notYours);
    expect(await bodies()).toEqual([]);
    expect(await does(acts.moveDate, moved)).toMatchObject({ ok: true });
    expect(await does(acts.moveDate, moved)).toMatchObject({ refusal: { reason: 'there-already' } });
    expect(await bodies()).toEqual(['Loma.']);
  });

  test('of acts that race, each stores its text once', async () => {
    const days = ['2026-08-03', '2026-08-04', '2026-08-05'].map(day);
    await Promise.all(days.map((to) => does(acts.moveDate, { ...moved, to, reason: `Loma ${to}` })));
    expect((await bodies()).toSorted()).toEqual(days.map((to) => `Loma ${to}`));
  });

  test('a text that no event names is not stored: nobody could ever erase it', async () => {
    type Noted = Recorded<'dateMoved', { readonly reason: TextRef }>;
    const forgetful = act<Ground>()({
      name: 'forget',
      right: 'movePlan',
      about: {},
      fields: { reason: journalText(), aside: journalText() },
      decide: (_, { reason }) =>
        decided<Noted>({ type: 'dateMoved', subject: 'plan/x/scope', data: { reason } }),
    });
    expect(await does(forgetful, { reason: 'Kept', aside: 'Forgotten' })).toMatchObject({ ok: true });
    expect(await bodies()).toEqual(['Kept']);
  });

  test('an erased text goes with the event that says so: refused, it stays', async () => {
    const outcome = await does(acts.moveDate, moved);
    const [ref] = outcome.ok ? textRefs(outcome.events[0]?.data) : [];
    const refusing = act<Ground>()({
      ...acts.eraseText,
      decide: () => refused({ reason: 'no-such-text' }),
      rows: ({ text }) => [{ erase: text }],
    });
    const said = { text: ref?.text, reason: 'Nimi.' };
    expect(await does(refusing, said)).toMatchObject({ ok: false });
    expect(await bodies()).toEqual(['Loma.']);
    expect(await does(acts.eraseText, said)).toMatchObject({ ok: true });
    expect((await events()).at(-1)).toMatchObject({ type: 'textErased', data: { text: ref?.text } });
    expect((await bodies()).toSorted()).toEqual(['Nimi.', null]);
  });

  test('a fact is taken back by its number as it is written, and by nothing that adds up to it', async () => {
    const outcome = await does(acts.moveDate, moved);
    const event = String(outcome.ok ? outcome.events[0]?.sequence : '');
    const reason = 'Väärä.';
    for (const other of [` ${event}`, `${event}.0`, `0${event}`, `${event}e0`, '', '-1'])
      expect(await does(acts.withdrawFact, { event: other, reason })).toEqual(notYours);
    expect(await does(acts.withdrawFact, { event, reason })).toMatchObject({ ok: true });
    expect(await does(acts.withdrawFact, { event, reason })).toMatchObject({
      refusal: { reason: 'no-such-fact' },
    });
  });

  test('of several subjects each has its verdict, in their order: one that is refused hinders no other', async () => {
    const keeper = await running.joins('Eero Niemi', 'system-keeper');
    const manager = await running.joins('Olavi Salmi', 'head-nurse', `serviceTask:${serviceTask}`);
    await running.meetsTheGate({ coordinator, keeper });
    await running.approves(manager);
    const stranger = { ...nurse, unit: 'nowhere' };
    const verdicts = await performEach({
      porras: running.porras,
      by: keeper,
      act: acts.orderStep,
      command: { programme, subjects: [stranger, nurse, nurse], to: 'open' },
    });
    expect(verdicts.map(({ subject }) => subject)).toEqual([stranger, nurse, nurse]);
    expect(verdicts.map(({ outcome }) => (outcome.ok ? 'done' : outcome.refusal.reason))).toEqual([
      'not-yours',
      'done',
      'order-waits',
    ]);
  });
});
