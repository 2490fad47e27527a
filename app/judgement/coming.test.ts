import { expect, test } from 'vitest';
import { criterion } from '../../test/factories/criteria';
import { approved, dated, held, ordered, proposed, told, trained } from '../../test/factories/events';
import { day, moment } from '../../test/factories/moment';
import { aProgramme, type ProgrammeOverrides } from '../../test/factories/programme';
import { aRollout, type Told } from '../../test/factories/rollout';
import { aBaseline, aServiceTask, leftOut } from '../../test/factories/service-task';
import { aService } from '../../test/factories/social-service';
import { comingUp } from './coming';
import { survey } from './survey';

const task = (days: Readonly<Record<string, string>>, overrides = {}) =>
  aServiceTask({ id: 'perheoikeus', baseline: aBaseline(days), ...overrides });

function coming(overrides: ProgrammeOverrides, ...story: readonly Told[]) {
  const services = [aService({ id: 'lastenvalvoja' })];
  const rollout = aRollout(aProgramme({ services, ...overrides }), ...story);
  return comingUp(survey(rollout, moment('2026-03-02')), day('2026-03-02'), day('2026-03-30'));
}

test('what is planned from the first day to the last, both included, earliest first', () => {
  const days = {
    'workshop:tp1': '2026-03-01',
    'workshop:tp2': '2026-03-30',
    'workshop:tp3': '2026-03-31',
    'communication:tiedote': '2026-03-02',
    'step:lastenvalvoja:invited': '2026-03-16',
  };
  expect(coming({ serviceTasks: [task(days)] })).toEqual([
    { kind: 'communication', on: '2026-03-02', place: 'perheoikeus', role: 'communicator', row: 'tiedote' },
    {
      kind: 'step',
      on: '2026-03-16',
      place: 'perheoikeus',
      role: 'technical-admin',
      service: 'lastenvalvoja',
      step: 'invited',
      onCourse: true,
      dated: false,
    },
    {
      kind: 'workshop',
      on: '2026-03-30',
      place: 'perheoikeus',
      role: 'coordinator',
      workshop: 'tp2',
      number: 2,
      of: 3,
    },
  ]);
});

test('what has been done comes no more', () => {
  const days = { 'workshop:tp1': '2026-03-09', 'communication:tiedote': '2026-03-09' };
  expect(coming({ serviceTasks: [task(days)] }, held('tp1'), told('tiedote'))).toEqual([]);
});

test('the programme’s own communications come too', () => {
  const baseline = aBaseline({ 'communication:uutinen': '2026-03-09' });
  expect(coming({ baseline })).toMatchObject([{ kind: 'communication', place: 'programme', row: 'uutinen' }]);
});

test('nothing of a service task that is left out comes', () => {
  const days = { 'workshop:tp1': '2026-03-09', 'step:lastenvalvoja:invited': '2026-03-16' };
  expect(coming({ serviceTasks: [task(days, leftOut())] })).toEqual([]);
});

test('a step whose order waits is no more to come', () => {
  const days = { 'step:lastenvalvoja:invited': '2026-03-16' };
  const kitee = { service: 'lastenvalvoja', unit: 'kitee' };
  const story = [ordered('invited', 'staff'), ordered('invited', 'staff', kitee)];
  expect(coming({ serviceTasks: [task(days)] }, ...story)).toEqual([]);
});

test('a dated step comes on its own day, and says so', () => {
  const days = { 'step:lastenvalvoja:invited': '2026-03-16' };
  const story = [proposed(), approved(), dated('invited', 'staff', '2026-03-12')];
  expect(coming({ serviceTasks: [task(days)] }, ...story)).toMatchObject([{ on: '2026-03-12', dated: true }]);
});

test('a service with units on different steps shows the lowest next step, on course when all its units are', () => {
  const gates = { invited: [criterion({ criterion: 'trainingCompleted', percent: 80, of: 'unit' })] };
  const days = { 'step:lastenvalvoja:invited': '2026-03-16', 'step:lastenvalvoja:open': '2026-03-09' };
  const overrides = { gates, serviceTasks: [task(days)] };
  expect(coming(overrides, trained(10, 10))).toMatchObject([{ step: 'invited', onCourse: false }]);
  expect(coming(overrides, trained(10, 10), trained(10, 10, 'kitee'))).toMatchObject([{ onCourse: true }]);
});
