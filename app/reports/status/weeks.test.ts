import { expect, test } from 'vitest';
import { criterion } from '../../../test/factories/criteria';
import { held, ordered } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, on, type Told } from '../../../test/factories/rollout';
import { aBaseline, aServiceTask } from '../../../test/factories/service-task';
import { surveyed } from './status-question';
import { coming, openingsAmong, weekRow } from './weeks';

function asked(days: Readonly<Record<string, string>>, ...told: readonly Told[]) {
  const programme = aProgramme({
    gates: { invited: [criterion({ criterion: 'scopeApproved' })] },
    serviceTasks: [aServiceTask({ id: 'perheoikeus', baseline: aBaseline(days) })],
  });
  return surveyed({
    rollout: aRollout(programme, ...told),
    day: day('2026-03-02'),
    language: 'fi',
    demo: false,
  });
}

function rows(days: Readonly<Record<string, string>>, ...told: readonly Told[]) {
  const question = asked(days, ...told);
  return coming(question).map((one) => weekRow(question, one));
}

test('the next four weeks are told by ISO week and day, with who acts', () => {
  expect(rows({ 'workshop:tp2': '2026-03-10', 'communication:tiedote': '2026-03-05' })).toEqual([
    {
      week: '10',
      day: 'to\u00a05.3.',
      what: 'Viestintä: tiedote, perheoikeus',
      gate: '–',
      who: 'communicator',
    },
    { week: '11', day: 'ti\u00a010.3.', what: 'Työpaja 2/3: perheoikeus', gate: '–', who: 'coordinator' },
  ]);
});

test('a step says whether its gate is on course', () => {
  const step = { 'step:isyys:invited': '2026-03-16' };
  expect(rows({ ...step, scope: '2026-03-13' })[0]).toMatchObject({
    what: 'invited: isyys',
    gate: 'aikataulussa',
    who: 'technical-admin',
  });
  expect(rows(step)[0]?.gate).toBe('ei aikataulussa');
});

test('neither today nor the 29th day is told, tomorrow and the 28th are', () => {
  const days = (first: string, last: string) => rows({ 'workshop:tp1': first, 'workshop:tp2': last }).length;
  expect(days('2026-03-02', '2026-03-31')).toBe(0);
  expect(days('2026-03-03', '2026-03-30')).toBe(2);
});

test('an order is told by the last day to confirm it, that day included, and its units together', () => {
  const orders = (confirmBy: string) => [
    ...on('2026-02-26', ordered('invited', 'staff', { service: 'isyys', unit: 'joensuu' }, confirmBy)),
    ...on('2026-02-26', ordered('invited', 'staff', { service: 'isyys', unit: 'kitee' }, confirmBy)),
  ];
  expect(rows({}, ...orders('2026-03-02'))).toEqual([
    {
      week: '10',
      day: 'ma\u00a02.3.',
      what: 'Vahvistettava viimeistään: isyys, invited',
      gate: '–',
      who: 'technical-admin',
    },
  ]);
  expect(rows({}, ...orders('2026-03-01'))).toEqual([]);
});

test('what has been done already does not come any more', () => {
  expect(rows({ 'workshop:tp1': '2026-03-10' }, held('tp1', '2026-02-27'))).toEqual([]);
});

test('only steps that let clients in are openings', () => {
  const question = asked({ 'workshop:tp1': '2026-03-10', 'step:isyys:invited': '2026-03-16' });
  expect(openingsAmong(question, coming(question)).map(({ kind }) => kind)).toEqual(['step']);
});
