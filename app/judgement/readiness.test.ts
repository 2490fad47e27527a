import { expect, test } from 'vitest';
import { criterion } from '../../test/factories/criteria';
import {
  approved,
  aSubject,
  closingOrdered,
  dated,
  ended,
  granted,
  held,
  moved,
  ordered,
  proposed,
  steppedDown,
  stepped,
  trained,
} from '../../test/factories/events';
import { day, moment } from '../../test/factories/moment';
import { aProgramme, type ProgrammeOverrides } from '../../test/factories/programme';
import { aRollout, on, type Told } from '../../test/factories/rollout';
import { aBaseline, aServiceTask } from '../../test/factories/service-task';
import { aService, inPorras } from '../../test/factories/social-service';
import { daysLate, readinessOf, unmetFirst } from './readiness';

const planned = (onDay: string) =>
  aServiceTask({ id: 'perheoikeus', baseline: aBaseline({ 'step:lastenvalvoja:invited': onDay }) });
const workshop = criterion({ criterion: 'workshopsHeld', workshops: ['tp1'] }, { dueDaysBefore: 14 });
const gates = { invited: [workshop] };
const opening = { gates, serviceTasks: [planned('2026-04-01')] };

function readiness(overrides: ProgrammeOverrides, at: string, ...events: readonly Told[]) {
  return readinessOf(aRollout(aProgramme(overrides), ...events), aSubject(), moment(at));
}

test('a subject is blocked the day after an unmet criterion was due', () => {
  const onDue = readiness(opening, '2026-03-18');
  expect(onDue).toMatchObject({ verdict: 'under-way', answers: [{ due: '2026-03-18', overdue: false }] });
  expect(readiness(opening, '2026-03-19')).toMatchObject({
    verdict: 'blocked',
    answers: [{ overdue: true }],
  });
});

test('a subject without a planned day is never overdue', () => {
  expect(readiness({ gates }, '2036-03-19').verdict).toBe('under-way');
});

test('a moved step moves what is due before it', () => {
  expect(readiness(opening, '2026-03-19', moved('step:lastenvalvoja:invited', '2026-04-02')).verdict).toBe(
    'under-way',
  );
});

test('a decision that is overdue blocks, whenever the step is planned', () => {
  const scope = {
    gates: { invited: [criterion({ criterion: 'scopeApproved' }, { move: 'service-manager' })] },
  };
  const waiting = on('2026-03-02', proposed());
  expect(readiness(scope, '2026-03-12', ...waiting).verdict).toBe('under-way');
  expect(readiness(scope, '2026-03-13', ...waiting).verdict).toBe('blocked');
});

test('a subject is ready when every criterion is met, and then the move is the opener’s', () => {
  const ready = readiness(
    opening,
    '2026-03-19',
    granted('technical-admin', 'programme', 'timo'),
    held('tp1', '2026-03-10'),
  );
  expect(ready).toMatchObject({
    verdict: 'ready',
    met: 1,
    openingMove: { role: 'technical-admin', persons: ['timo'], since: '2026-03-10' },
  });
});

test('the opener’s move waits since the subject came to the step before, when all was met by then', () => {
  const porras = { ...opening, services: [aService({ id: 'lastenvalvoja', ...inPorras })] };
  const story = [
    granted('technical-admin', 'programme', 'timo'),
    held('tp1', '2026-01-12'),
    ...on('2026-02-02', stepped('invited', 'staff')),
    ...on('2026-02-16', steppedDown('staff', 'invited')),
  ];
  expect(readiness(porras, '2026-03-02', ...story).openingMove?.since).toBe('2026-02-16');
});

test('the opener’s move waits since the day that had to be reached', () => {
  const dayGate = { gates: { invited: [criterion({ criterion: 'dayReached', day: day('2026-02-16') })] } };
  const ready = readiness(dayGate, '2026-03-02', granted('technical-admin', 'programme', 'timo'));
  expect(ready.openingMove?.since).toBe('2026-02-16');
});

test('an order that waits is overdue the day after it had to be confirmed', () => {
  const order = on('2026-03-02', proposed(), approved(), ordered('invited', 'staff'));
  const inTime = readiness({}, '2026-03-04', ...order);
  expect(inTime).toMatchObject({ verdict: 'confirming', confirmationOverdue: false });
  expect(inTime.openingMove).toMatchObject({ since: '2026-03-02' });
  expect(readiness({}, '2026-03-05', ...order).confirmationOverdue).toBe(true);
});

test('an order to close that waits is overdue in the same way', () => {
  const services = [aService({ id: 'lastenvalvoja', startsAt: 'open' })];
  const order = on('2026-03-02', closingOrdered('staff', 'open'));
  expect(readiness({ services }, '2026-03-04', ...order)).toMatchObject({
    verdict: 'confirming',
    confirmationOverdue: false,
    offered: false,
  });
  expect(readiness({ services }, '2026-03-05', ...order).confirmationOverdue).toBe(true);
});

test('on the highest step there is nothing more to be ready for', () => {
  const top = readiness({ services: [aService({ id: 'lastenvalvoja', startsAt: 'open' })] }, '2026-03-02');
  expect(top).toMatchObject({ verdict: 'top', answers: [], offered: true });
  expect(top.next).toBeUndefined();
});

test('on course: every unmet criterion has a planned day before the opening', () => {
  const asked = (workshopOn: string, at = '2026-03-02') =>
    readiness(opening, at, moved('workshop:tp1', workshopOn)).onCourse;
  expect(readiness(opening, '2026-03-02').onCourse).toBe(false);
  expect(asked('2026-03-31')).toBe(true);
  expect(asked('2026-04-01')).toBe(false);
});

test('off course: what was planned has not come on its day', () => {
  const asked = (at: string) => readiness(opening, at, moved('workshop:tp1', '2026-03-10')).onCourse;
  expect(asked('2026-03-10')).toBe(true);
  expect(asked('2026-03-11')).toBe(false);
});

test('off course: the planned day of the opening has passed, or there is none', () => {
  const met = held('tp1', '2026-03-02');
  expect(readiness(opening, '2026-04-01', met).onCourse).toBe(true);
  expect(readiness(opening, '2026-04-02', met).onCourse).toBe(false);
  expect(readiness({ gates }, '2026-03-02', met).onCourse).toBe(false);
});

test('a day that has to be reached may be the day of the opening itself', () => {
  const until = (wanted: string) => ({
    gates: { invited: [criterion({ criterion: 'dayReached', day: day(wanted) })] },
    serviceTasks: [planned('2026-04-01')],
  });
  expect(readiness(until('2026-04-01'), '2026-03-02').onCourse).toBe(true);
  expect(readiness(until('2026-04-02'), '2026-03-02').onCourse).toBe(false);
});

test('an unmet criterion says whose move it is, since when, and how long it has waited', () => {
  const gate = {
    gates: {
      invited: [
        criterion({ criterion: 'trainingCompleted', percent: 80, of: 'unit' }, { move: 'supervisor' }),
      ],
    },
  };
  const story = [granted('supervisor', 'unit:joensuu', 'outi'), trained(2, 10, 'joensuu', '2026-02-20')];
  expect(readiness(gate, '2026-03-02', ...story).answers).toMatchObject([
    {
      met: false,
      move: { role: 'supervisor', where: 'unit:joensuu', persons: ['outi'], since: '2026-02-20' },
      waited: 10,
    },
  ]);
});

test('a gate that nobody has begun to meet waits since the subject came to the step below it', () => {
  expect(readiness({ gates }, '2026-01-17').answers).toMatchObject([
    { move: { since: '2026-01-07' }, waited: 10 },
  ]);
});

test('a vacant duty falls to the role that the programme names, and says vacant', () => {
  const gate = {
    gates: { invited: [criterion({ criterion: 'workshopsHeld', atLeast: 1 }, { move: 'contact-person' })] },
  };
  const story = [
    granted('coordinator', 'programme', 'kaisa'),
    granted('contact-person', 'serviceTask:perheoikeus', 'maija'),
    ended('contact-person', 'serviceTask:perheoikeus', 'maija', '2026-02-20'),
  ];
  expect(readiness(gate, '2026-02-19', ...story).answers[0]?.move).toMatchObject({
    role: 'contact-person',
    persons: ['maija'],
  });
  expect(readiness(gate, '2026-03-02', ...story).answers).toMatchObject([
    {
      move: {
        role: 'coordinator',
        where: 'programme',
        persons: ['kaisa'],
        vacant: { role: 'contact-person', where: 'serviceTask:perheoikeus' },
        since: '2026-02-20',
      },
      waited: 10,
    },
  ]);
});

test('unmet criteria are shown first: overdue ones, then by the day on which they fall due', () => {
  const three = {
    gates: {
      invited: [
        criterion({ criterion: 'contactPersonNamed' }),
        criterion({ criterion: 'workshopsHeld', workshops: ['tp1'] }, { id: 'w1' }),
        criterion({ criterion: 'workshopsHeld', atLeast: 2 }, { id: 'w2', dueDaysBefore: 7 }),
        criterion({ criterion: 'trainingCompleted', percent: 80, of: 'unit' }, { dueDaysBefore: 28 }),
      ],
    },
    serviceTasks: [planned('2026-03-20')],
  };
  const story = [granted('contact-person', 'serviceTask:perheoikeus', 'maija'), held('tp2', '2026-02-20')];
  const shown = unmetFirst(readiness(three, '2026-03-02', ...story).answers);
  expect(shown.map((answer) => answer.criterion.id)).toEqual([
    'trainingCompleted',
    'w2',
    'w1',
    'contactPersonNamed',
  ]);
});

test('of criteria that are overdue or without a day, the one that has waited longest is first', () => {
  // The second workshop is asked for since the first was held, the other since the beginning.
  const two = (dueDaysBefore: number, serviceTasks: ProgrammeOverrides['serviceTasks']) => ({
    gates: {
      invited: [
        criterion({ criterion: 'workshopsHeld', atLeast: 2 }, { id: 'since-lately', dueDaysBefore }),
        criterion({ criterion: 'workshopsHeld', workshops: ['tp1'] }, { id: 'long', dueDaysBefore }),
      ],
    },
    ...(serviceTasks && { serviceTasks }),
  });
  for (const plan of [[planned('2026-03-20')], undefined]) {
    const { answers } = readiness(two(28, plan), '2026-03-02', held('tp2', '2026-02-20'));
    expect(answers.map(({ overdue }) => overdue)).toEqual([plan !== undefined, plan !== undefined]);
    expect(unmetFirst(answers).map((answer) => answer.criterion.id)).toEqual(['long', 'since-lately']);
  }
});

test('a dated step is shown until its moment', () => {
  const story = [proposed(), approved(), dated('invited', 'staff', '2026-04-01')];
  expect(readiness({}, '2026-03-02', ...story).standing.dated).toMatchObject({ to: 'invited' });
});

test('a plan is late by the days between its baseline and its day', () => {
  expect(daysLate({ baseline: day('2026-03-02'), now: day('2026-03-16'), moved: true })).toBe(14);
  expect(daysLate({ baseline: day('2026-03-02'), now: day('2026-02-27'), moved: true })).toBe(-3);
  expect(daysLate({ moved: false })).toBe(0);
});
