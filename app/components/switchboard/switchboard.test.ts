import { expect, test } from 'vitest';
import {
  closingOrdered,
  dated,
  granted,
  ordered,
  proposed,
  approved,
  stepped,
} from '../../../test/factories/events';
import { moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, on, type Told } from '../../../test/factories/rollout';
import { serviceOf } from '../../domain/programme/subject';
import { survey } from '../../domain/readiness/survey';
import { speakerOf } from '../speaker';
import { closeView } from './close-view';
import { killView } from './kill-view';
import { openView } from './open-view';
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
