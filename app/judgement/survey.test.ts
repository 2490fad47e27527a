import { expect, test } from 'vitest';
import { criterion } from '../../test/factories/criteria';
import {
  approved,
  aSubject,
  dated,
  granted,
  held,
  proposed,
  stepped,
  trained,
} from '../../test/factories/events';
import { moment } from '../../test/factories/moment';
import { aProgramme } from '../../test/factories/programme';
import { aRollout, on, type Told } from '../../test/factories/rollout';
import { aBaseline, aServiceTask, leftOut } from '../../test/factories/service-task';
import { aService, inPorras } from '../../test/factories/social-service';
import { survey } from './survey';

const now = moment('2026-03-02');
const baseline = (onDay: string, ...services: readonly string[]) =>
  aBaseline(Object.fromEntries(services.map((id) => [`step:${id}:invited`, onDay])));
const workshop = criterion({ criterion: 'workshopsHeld', workshops: ['tp1'] });
const training = criterion(
  { criterion: 'trainingCompleted', percent: 80, of: 'unit' },
  { move: 'supervisor' },
);
const late = [
  aServiceTask({ id: 'perheoikeus', baseline: baseline('2026-02-20', 'lastenvalvoja', 'isyys') }),
  aServiceTask({ id: 'vammaispalvelut', baseline: baseline('2026-02-20', 'neuvonta') }),
];
const surveyOf = (overrides: Parameters<typeof aProgramme>[0], ...story: readonly Told[]) =>
  survey(aRollout(aProgramme(overrides), ...story), now);
const taskIn = (made: ReturnType<typeof survey>, id = 'perheoikeus') =>
  made.tasks.find(({ task }) => task.id === id);

test('one missing thing is one obstacle for all subjects that share it', () => {
  const made = surveyOf({ gates: { invited: [workshop] }, serviceTasks: late });
  expect(taskIn(made)?.obstacles).toMatchObject([
    {
      criterion: { id: 'workshopsHeld' },
      missing: { code: 'workshops-unheld' },
      subjects: [
        { service: 'lastenvalvoja', unit: 'joensuu' },
        { service: 'lastenvalvoja', unit: 'kitee' },
        { service: 'isyys', unit: 'joensuu' },
      ],
    },
  ]);
});

test('the same thing missing from two duty-holders is two obstacles, vacant duties told apart', () => {
  const made = surveyOf({ gates: { invited: [training] }, serviceTasks: late });
  expect(taskIn(made)?.obstacles.map(({ move, subjects }) => [move.vacant?.where, subjects.length])).toEqual([
    ['unit:joensuu', 2],
    ['unit:kitee', 1],
  ]);
});

test('what blocks most comes first: by subjects held back, then by days waited', () => {
  const made = surveyOf(
    { gates: { invited: [workshop, training] }, serviceTasks: late },
    granted('supervisor', 'unit:joensuu', 'outi'),
    granted('supervisor', 'unit:kitee', 'veera'),
    granted('coordinator', 'programme', 'kaisa', '2026-02-15'),
    held('tp2', '2026-02-10'),
    trained(1, 10, 'kitee', '2026-02-01'),
  );
  expect(
    made.obstacles.map(({ task, criterion: { id }, subjects, move }) => [
      task.id,
      id,
      subjects.length,
      move.since,
    ]),
  ).toEqual([
    ['perheoikeus', 'workshopsHeld', 3, '2026-02-15'],
    ['perheoikeus', 'trainingCompleted', 2, '2026-01-07'],
    ['vammaispalvelut', 'trainingCompleted', 1, '2026-01-07'],
    ['perheoikeus', 'trainingCompleted', 1, '2026-02-01'],
    ['vammaispalvelut', 'workshopsHeld', 1, '2026-02-15'],
  ]);
});

test('what is not overdue is no obstacle', () => {
  const soon = [
    aServiceTask({ id: 'perheoikeus', baseline: baseline('2026-03-02', 'lastenvalvoja', 'isyys') }),
  ];
  const made = surveyOf({
    gates: { invited: [workshop] },
    serviceTasks: soon,
    services: [aService({ id: 'isyys' })],
  });
  expect(made.obstacles).toEqual([]);
  expect(taskIn(made)?.verdict).toBe('under-way');
});

test('a service task shows its furthest service and how many of its services stand there', () => {
  const made = surveyOf({
    services: [
      aService({ id: 'lastenvalvoja', startsAt: 'open' }),
      aService({ id: 'isyys', startsAt: 'staff' }),
      aService({ id: 'tapaamiset', startsAt: 'open', units: ['kitee'] }),
    ],
  });
  expect(taskIn(made)?.furthest).toMatchObject({ step: { id: 'open' }, services: 2, of: 3 });
});

test('a service task is blocked when one of its subjects is, and speaks of that one', () => {
  const made = surveyOf(
    { gates: { invited: [training] }, serviceTasks: late, services: [aService({ id: 'lastenvalvoja' })] },
    trained(9, 10),
  );
  expect(taskIn(made)).toMatchObject({ verdict: 'blocked', leading: { subject: { unit: 'kitee' } } });
});

test('among equals the row speaks of the subject that opens first', () => {
  const serviceTasks = [
    aServiceTask({
      id: 'perheoikeus',
      baseline: aBaseline({ 'step:lastenvalvoja:invited': '2026-05-04', 'step:isyys:invited': '2026-04-01' }),
    }),
  ];
  const made = surveyOf({ gates: { invited: [workshop] }, serviceTasks });
  expect(taskIn(made)?.leading?.subject.service).toBe('isyys');
});

test('a service task that is left out has no subjects, no overdue work and its own verdict, until its day', () => {
  const task = (until?: string) => ({
    gates: { invited: [workshop] },
    serviceTasks: [aServiceTask({ ...late[0], id: 'perheoikeus', ...leftOut(until) })],
  });
  for (const overrides of [task(), task('2026-03-03')]) {
    expect(taskIn(surveyOf(overrides))).toMatchObject({ verdict: 'left-out', readiness: [], obstacles: [] });
  }
  expect(taskIn(surveyOf(task('2026-03-02')))?.verdict).toBe('blocked');
});

test('a service or a unit that is left out has no row', () => {
  const without = (overrides: Parameters<typeof aProgramme>[0]) =>
    taskIn(surveyOf(overrides))?.readiness.map(({ subject }) => `${subject.service}@${subject.unit}`);
  const services = [aService({ id: 'lastenvalvoja' }), aService({ id: 'isyys', ...leftOut() })];
  expect(without({ services })).toEqual(['lastenvalvoja@joensuu', 'lastenvalvoja@kitee']);
  expect(without({ units: [{ id: 'joensuu' }, { id: 'kitee', ...leftOut() }] })).toEqual([
    'lastenvalvoja@joensuu',
    'isyys@joensuu',
  ]);
});

test('a survey takes dated steps whose moment has come', () => {
  const services = [aService({ id: 'lastenvalvoja', ...inPorras })];
  const story = [proposed(), approved(), dated('invited', 'staff', '2026-03-01')];
  const made = surveyOf({ services }, ...story);
  expect(taskIn(made)?.readiness[0]).toMatchObject({ subject: aSubject(), step: { id: 'invited' } });
});

test('a survey is made once for a state and a day', () => {
  const rollout = aRollout(aProgramme(), ...on('2026-02-02', stepped('invited', 'staff')));
  expect(survey(rollout, now)).toBe(survey(rollout, moment('2026-03-02T12:00:00Z')));
  expect(survey(rollout, now)).not.toBe(survey(rollout, moment('2026-03-03')));
});
