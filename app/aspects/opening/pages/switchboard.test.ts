import { expect, test } from 'vitest';
import {
  closingOrdered,
  dated,
  granted,
  ordered,
  proposed,
  approved,
  stepped,
} from '../../../../test/factories/events';
import { moment } from '../../../../test/factories/moment';
import { aProgramme } from '../../../../test/factories/programme';
import { aRollout, on, type Told } from '../../../../test/factories/rollout';
import { serviceOf } from '../../../domain/programme/subject';
import { survey } from '../../../judgement/survey';
import { speakerOf } from '../../../wording/speaker';
import { closeView } from './close-view';
import { killView } from './kill-view';
import { openView } from './open-view';
import { confirmView, withdrawView } from './order-views';
import { switchboardView } from './view';

const programme = aProgramme();
const speaker = speakerOf(programme, 'fi');
const service = serviceOf(programme, 'lastenvalvoja');
const kitee = { service: 'lastenvalvoja', unit: 'kitee' };
const duties = [
  granted('technical-admin', 'programme', 'timo'),
  granted('supervisor', 'unit:kitee', 'paula'),
];
const scope = [proposed(), approved()];

function at(now: string, ...told: readonly Told[]) {
  return survey(aRollout(programme, ...duties, ...told), moment(now));
}

test('orders that wait are shown first, late ones before the rest', () => {
  const told = on(
    '2026-03-02',
    ordered('invited', 'staff', kitee, '2026-03-06'),
    ordered('invited', 'staff'),
  );
  const { headline, orders } = switchboardView(at('2026-03-05', ...told), speaker, 'timo');
  expect(orders.map(({ late, units }) => [late, units])).toEqual([
    [true, 'joensuu'],
    [false, 'kitee'],
  ]);
  expect(headline).toBe('Yksi vahvistus on myöhässä');
});

test('orders that wait together are confirmed by each for her own units, whichever comes first', () => {
  const told = on(
    '2026-03-02',
    granted('technical-admin', 'unit:kitee', 'kirsi'),
    ordered('invited', 'staff'),
    ordered('invited', 'staff', kitee),
  );
  const [order] = switchboardView(at('2026-03-03', ...told), speaker, 'kirsi').orders;
  expect(order?.units).toBe('joensuu ja kitee');
  expect(order?.confirm).toBe('/koekunta/switchboard/confirm/lastenvalvoja?unit=kitee');
});

test('an order is late on the day after its last day, not on it', () => {
  const told = on('2026-03-02', ordered('invited', 'staff'));
  const lateOn = (now: string) => switchboardView(at(now, ...told), speaker, 'timo').orders[0]?.late;
  expect([lateOn('2026-03-04'), lateOn('2026-03-05')]).toEqual([false, true]);
});

test('who may close but not open is offered only that', () => {
  const told = on('2026-03-02', ...scope, stepped('invited', 'staff', kitee));
  const row = (person: string) =>
    switchboardView(at('2026-03-05', ...told), speaker, person).rows.find(({ id }) => id === service.id);
  expect(row('timo')).toMatchObject({ open: {}, close: {} });
  expect(row('paula')?.open).toBeUndefined();
  expect(row('paula')?.close).toBeDefined();
});

test('who approved the scope is told that someone else has to open', () => {
  const both = [...on('2026-03-02', granted('technical-admin', 'programme', 'sari'), ...scope)];
  const asked = { service, units: [], now: moment('2026-03-05') };
  const { step, others } = openView(at('2026-03-05', ...both), asked, speaker, 'sari');
  expect(step).toBeUndefined();
  expect(others[0]?.why).toBe(speaker.words.refusals.opening['four-eyes']);
});

test('a unit that is dated already goes up only when it is named', () => {
  const told = [...on('2026-03-02', ...scope, dated('invited', 'staff', '2026-04-01T06:00:00Z'))];
  const checked = (units: string[]) =>
    openView(at('2026-03-05', ...told), { service, units, now: moment('2026-03-05') }, speaker, 'timo').units;
  expect(checked([]).map((unit) => [unit.value, unit.checked])).toEqual([
    ['joensuu', false],
    ['kitee', true],
  ]);
  expect(checked(['joensuu'])[0]?.checked).toBe(true);
});

test('closing goes to where professionals go on, and can go lower', () => {
  const told = [...on('2026-03-02', ...scope, stepped('invited', 'staff'))];
  const asked = { service, units: ['joensuu'], now: moment('2026-03-05') };
  const { steps, units } = closeView(at('2026-03-05', ...told), asked, speaker, 'timo');
  expect(steps.map(({ value, checked }) => [value, checked])).toEqual([
    ['staff', true],
    ['closed', false],
  ]);
  expect(units.filter(({ checked }) => checked).map(({ value }) => value)).toEqual(['joensuu']);
});

test('emergency closing names what goes down and what is taken back, not what is closing already', () => {
  const told = on(
    '2026-03-02',
    ...scope,
    stepped('invited', 'staff'),
    closingOrdered('staff', 'invited'),
    ordered('invited', 'staff', kitee),
  );
  expect(killView(at('2026-03-03', ...told), speaker)).toEqual({
    closes: [],
    withdraws: ['lastenvalvoja, 1/2 yksikössä'],
  });
});

test('a unit that cannot go up says why: it is on the highest step, or an order waits', () => {
  const open = on('2026-03-02', ...scope, stepped('open', 'invited'), stepped('open', 'invited', kitee));
  const closing = on('2026-03-03', closingOrdered('staff', 'open', kitee));
  const asked = { service, units: [], now: moment('2026-03-05') };
  const { others } = openView(at('2026-03-05', ...open, ...closing), asked, speaker, 'timo');
  const { opening } = speaker.words.refusals;
  expect(others.map(({ why }) => why)).toEqual([opening['at-top'], opening['order-waits']]);
});

test('units on different steps are opened apart: the page is about the one asked for and leads to the others', () => {
  const told = [...on('2026-03-02', ...scope, stepped('invited', 'staff', kitee))];
  const opened = (units: string[]) =>
    openView(at('2026-03-05', ...told), { service, units, now: moment('2026-03-05') }, speaker, 'timo');
  const { step, units, others } = opened(['kitee']);
  expect([step?.id, units.map(({ value }) => value)]).toEqual(['open', ['kitee']]);
  expect(others).toEqual([
    {
      unit: 'joensuu',
      why: speaker.words.switchboard.open.otherStep('invited'),
      href: '/koekunta/switchboard/open/lastenvalvoja?unit=joensuu',
    },
  ]);
  expect(opened(['joensuu']).step?.id).toBe('invited');
});

test('where a service is booked elsewhere, its opening is an order by name too', () => {
  const asked = { units: [], now: moment('2026-03-05') };
  const { order, act } = speaker.words.switchboard.open;
  const here = { ...service, bookedIn: { kind: 'porras' } as const };
  const buttons = [service, here].map(
    (one) => openView(at('2026-03-05'), { ...asked, service: one }, speaker, 'timo').button,
  );
  expect(buttons).toEqual([order, act]);
});

test('closing says of each step who can book on it, and of openings that fall with it', () => {
  const asked = { service, units: ['joensuu'], now: moment('2026-03-05') };
  const closing = (...told: Told[]) =>
    closeView(at('2026-03-05', ...on('2026-03-02', ...scope, ...told)), asked, speaker, 'timo');
  const { who, close } = speaker.words.switchboard;
  const lasting = closing(stepped('invited', 'staff'));
  expect(lasting.steps.map(({ label }) => label)).toEqual([
    'staff: vain ammattilaiset voivat varata',
    'closed: kukaan ei voi varata',
  ]);
  const openings = ({ effects }: typeof lasting) =>
    effects.find((effect) => effect.who === who.openings)?.what;
  expect(openings(lasting)).toBeUndefined();
  expect(openings(closing(stepped('invited', 'staff'), ordered('open', 'invited')))).toBe(close.falls);
  const later = dated('open', 'invited', '2026-04-01T06:00:00Z');
  expect(openings(closing(stepped('invited', 'staff'), later))).toBe(close.falls);
});

test('how to open is not told to who confirms a closing', () => {
  const instructions = { fi: 'Avaa aikapohjat.' };
  const bookedIn = {
    kind: 'elsewhere',
    system: 'toinen',
    address: { fi: 'https://x.example' },
    instructions,
  } as const;
  const asked = { service: { ...service, bookedIn }, units: [], now: moment('2026-03-05') };
  const system = (told: Told) =>
    confirmView(at('2026-03-03', ...on('2026-03-02', told)), asked, speaker, 'timo').effects[0]?.what;
  expect(system(ordered('invited', 'staff'))).toContain('Avaa aikapohjat.');
  expect(system(closingOrdered('staff', 'open'))).not.toContain('Avaa aikapohjat.');
});

test('only an order that is taken back may have to be undone in the booking system', () => {
  const asked = { service, units: [], now: moment('2026-03-05') };
  const told = (one: Told) =>
    withdrawView(at('2026-03-05', ...on('2026-03-02', one)), asked, speaker, 'timo').effects.map(
      ({ who }) => who,
    );
  const { system } = speaker.words.switchboard.who;
  expect(told(ordered('invited', 'staff'))).toContain(system);
  expect(told(dated('invited', 'staff', '2026-04-01T06:00:00Z'))).not.toContain(system);
});
