import { expect, test } from 'vitest';
import type { Phase } from '../../domain/programme/phase';
import { closingOrdered, done, moved, ordered, stepped } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { named } from '../../../test/factories/named';
import { aProgramme, type ProgrammeOverrides } from '../../../test/factories/programme';
import { aRollout, on, type Told } from '../../../test/factories/rollout';
import { aBaseline, aServiceTask, leftOut } from '../../../test/factories/service-task';
import { aService } from '../../../test/factories/social-service';
import { surveyed } from './status-question';
import { otherLeftOut, taskRows } from './task-rows';

const isyys = { service: 'isyys', unit: 'joensuu' };
const oneService = [aService({ id: 'isyys', units: ['joensuu'] })];

function asked(overrides: ProgrammeOverrides, ...told: readonly Told[]) {
  const serviceTasks = [aServiceTask({ id: 'perheoikeus' })];
  const programme = aProgramme({ services: oneService, serviceTasks, ...overrides });
  return surveyed({
    rollout: aRollout(programme, ...told),
    day: day('2026-03-02'),
    language: 'fi',
    demo: false,
  });
}

function firstRow(overrides: ProgrammeOverrides, ...told: readonly Told[]) {
  return taskRows(asked(overrides, ...told))[0];
}

test('a service task stands on the step of its furthest service, with the count', () => {
  const services = [aService({ id: 'isyys', units: ['joensuu'] }), aService({ id: 'toinen' })];
  expect(firstRow({ services }, stepped('invited', 'staff', isyys))).toMatchObject({
    kind: 'standing',
    step: 'invited, 1/2 palvelua',
    reached: 3,
  });
});

test('the next step is told with its day, and with how late it is when it has moved', () => {
  const serviceTasks = [
    aServiceTask({ id: 'perheoikeus', baseline: aBaseline({ 'step:isyys:invited': '2026-03-10' }) }),
  ];
  expect(firstRow({ serviceTasks })).toMatchObject({ next: 'invited 10.3.' });
  const move = moved('step:isyys:invited', '2026-03-24');
  expect(firstRow({ serviceTasks }, move)).toMatchObject({ next: 'invited 24.3. (+2\u00a0vk)' });
});

test('a planned day is still to come on the day itself and missed the day after', () => {
  const planned = (onDay: string) => [
    aServiceTask({ id: 'perheoikeus', baseline: aBaseline({ 'step:isyys:invited': onDay }) }),
  ];
  expect(firstRow({ serviceTasks: planned('2026-03-02') })).toMatchObject({ next: 'invited 2.3.' });
  expect(firstRow({ serviceTasks: planned('2026-03-01') })).toMatchObject({
    next: 'invited, piti olla\u00a01.3.',
  });
});

test('an order to open says by when it is to be confirmed, an order to close that it is not', () => {
  const up = on('2026-03-01', ordered('invited', 'staff', isyys, '2026-03-03'));
  expect(firstRow({}, ...up)).toMatchObject({
    mark: 'waiting',
    next: 'invited, vahvistettava 3.3. mennessä',
  });
  const down = on('2026-03-01', closingOrdered('closed', 'staff', isyys));
  expect(firstRow({}, ...down)).toMatchObject({ mark: 'waiting', next: 'Suljetaan, vahvistus puuttuu' });
});

test('at the top nothing is next', () => {
  expect(firstRow({}, stepped('open', 'invited', isyys))).toMatchObject({ mark: 'top', next: '' });
});

test('a service task that is left out has a quiet row with its reason, and one that takes part again has not', () => {
  const until = (onDay: string) => [aServiceTask({ id: 'perheoikeus', ...leftOut(onDay) })];
  expect(firstRow({ serviceTasks: until('2026-03-03') })).toEqual({
    kind: 'left-out',
    name: 'perheoikeus',
    state: 'Mukana 3.3.2026 alkaen',
    reason: 'Toiminnallinen peruste: Ei vielä. Päättäjä: johtotiimi, 7.1.2026.',
  });
  expect(firstRow({ serviceTasks: until('2026-03-02') })).toMatchObject({ kind: 'standing' });
});

test('services and units left out by themselves are named, not those whose whole service task is', () => {
  const services = [aService({ id: 'isyys', ...leftOut() }), aService({ id: 'toinen' })];
  const units = [{ id: 'joensuu' }, { id: 'kitee', ...leftOut('2026-05-01') }];
  expect(otherLeftOut(asked({ services, units })).map((line) => line.split('.')[0])).toEqual([
    'Ei mukana: isyys',
    'Mukana 1',
  ]);
  const serviceTasks = [aServiceTask({ id: 'perheoikeus', ...leftOut() })];
  expect(otherLeftOut(asked({ services, serviceTasks }))).toEqual([]);
});

test('each phase tells the day that matters at its stage, in the column of the template', () => {
  const phases = ['a', 'b', 'c', 'd', 'e'].map(phase);
  const own = phases
    .slice(0, 4)
    .map((one) => (one.id === 'd' ? { ...one, skipped: { fi: 'Tehty jo' } } : one));
  const baseline = aBaseline({}, { b: ['2026-02-01', '2026-03-20'], c: ['2027-04-01', '2027-05-01'] });
  const row = firstRow(
    { phases, serviceTasks: [aServiceTask({ id: 'perheoikeus', phases: own, baseline })] },
    done('a.1', '2026-02-10'),
    done('a.2', '2026-02-12'),
    done('b.1', '2026-02-14'),
  );
  expect(row?.kind === 'standing' && row.phases).toEqual([
    { stage: 'done', word: 'Valmis', day: '12.2.', done: 1 },
    { stage: 'under-way', word: 'Kesken', day: '–20.3.', done: 0.5 },
    { stage: 'ahead', word: 'Edessä', day: '4/27', done: 0 },
    { stage: 'left-out', word: 'Ohitetaan', day: '', done: 0 },
    null,
  ]);
});

test("the programme's own work has a band above the rows, with what comes next", () => {
  const own = {
    ...phase('a'),
    activities: phase('a').activities.map((one) => ({ ...one, level: 'programme' as const })),
  };
  const [band] = taskRows(asked({ phases: [own] }, done('a.1', '2026-02-10', 'programme')));
  expect(band).toMatchObject({ kind: 'programme', name: 'Koko hankkeen työt', next: 'Seuraavaksi: a.2' });
});

function phase(id: string): Phase {
  const activities = [`${id}.1`, `${id}.2`].map((activity) => ({
    ...named(activity),
    phase: id,
    level: 'serviceTask' as const,
    done: { by: 'role' as const, role: 'coordinator' },
  }));
  return { ...named(id), shortName: { fi: id }, activities };
}
