import { expect, test } from 'vitest';
import {
  approved,
  aScope,
  correcting,
  counted,
  done,
  ended,
  granted,
  held,
  moved,
  proposed,
  published,
  returned,
  revoked,
  tested,
  told,
  trained,
  withdrawn,
} from '../../../../test/factories/events';
import { day } from '../../../../test/factories/moment';
import { named } from '../../../../test/factories/named';
import { aProgramme, type ProgrammeOverrides } from '../../../../test/factories/programme';
import { applied, aRollout, on, type Told } from '../../../../test/factories/rollout';
import { aServiceTask, leftOut } from '../../../../test/factories/service-task';
import { anAppointmentType, aService } from '../../../../test/factories/social-service';
import type { Requirement } from '../../programme/criterion';
import type { Phase } from '../../programme/phase';
import { askRequirement, type Asked } from '.';

const subject: Asked = {
  serviceTask: 'perheoikeus',
  service: 'lastenvalvoja',
  unit: 'joensuu',
  step: 'invited',
};
const wholeTask: Asked = { serviceTask: 'perheoikeus' };

function ask(requirement: Requirement, events: readonly Told[], rest: Asking = {}) {
  const { asked = subject, onDay = '2026-03-02', ...overrides } = rest;
  return askRequirement(aRollout(aProgramme(overrides), ...events), asked, requirement, day(onDay));
}
type Asking = ProgrammeOverrides & { readonly asked?: Asked; readonly onDay?: string };

const onlyService = { services: [aService({ id: 'lastenvalvoja' })] };

test('a contact person is named from the first day of the duty on', () => {
  const contact = granted('contact-person', 'serviceTask:perheoikeus', 'maija', '2026-03-02');
  expect(ask({ criterion: 'contactPersonNamed' }, [contact])).toEqual({
    met: true,
    evidence: [{ event: 2, on: '2026-03-02' }],
  });
  expect(ask({ criterion: 'contactPersonNamed' }, [contact], { onDay: '2026-03-01' })).toMatchObject({
    met: false,
    missing: { code: 'contact-person-unnamed' },
  });
});

test('a contact person is missing since the day on which the last one left', () => {
  const events = [
    granted('contact-person', 'serviceTask:perheoikeus', 'maija'),
    ended('contact-person', 'serviceTask:perheoikeus', 'maija', '2026-02-20'),
  ];
  expect(ask({ criterion: 'contactPersonNamed' }, events, { onDay: '2026-02-19' }).met).toBe(true);
  expect(ask({ criterion: 'contactPersonNamed' }, events, { onDay: '2026-02-20' })).toMatchObject({
    met: false,
    since: '2026-02-20',
  });
});

test('so many workshops: one too few, enough', () => {
  const three = { criterion: 'workshopsHeld', atLeast: 2 } as const;
  expect(ask(three, [held('tp1')])).toMatchObject({
    met: false,
    evidence: [{ event: 2 }],
    missing: { code: 'workshops-unheld', held: 1, needed: 2, next: 'tp2' },
    since: '2026-02-02',
  });
  expect(ask(three, [held('tp1'), held('tp3')])).toMatchObject({
    met: true,
    evidence: [{ event: 2 }, { event: 3 }],
  });
});

test('named workshops have to be held themselves, in the service task that is asked', () => {
  const named = { criterion: 'workshopsHeld', workshops: ['tp1'] } as const;
  expect(ask(named, [held('tp2'), held('tp1', '2026-02-02', 'vammaispalvelut')]).met).toBe(false);
  expect(ask(named, [held('tp1')]).met).toBe(true);
});

test('a withdrawn workshop counts no more, a corrected one on its new day', () => {
  const named = { criterion: 'workshopsHeld', workshops: ['tp1'] } as const;
  expect(ask(named, [held('tp1'), withdrawn(2, held('tp1'))]).met).toBe(false);
  expect(ask(named, [held('tp1'), correcting(2, held('tp1', '2026-02-09'))])).toEqual({
    met: true,
    evidence: [{ event: 3, on: '2026-02-09' }],
  });
});

test('the next workshop is the one that is planned first; the rest is expected when as many as needed are', () => {
  const plan = [moved('workshop:tp1', '2026-04-20'), moved('workshop:tp3', '2026-03-16'), held('tp2')];
  expect(ask({ criterion: 'workshopsHeld', atLeast: 2 }, plan)).toMatchObject({
    missing: { next: 'tp3' },
    expected: '2026-03-16',
  });
  expect(ask({ criterion: 'workshopsHeld', atLeast: 3 }, plan)).toMatchObject({ expected: '2026-04-20' });
});

const scopeApproved = { criterion: 'scopeApproved' } as const;

test('a scope that nobody has proposed is the move of whoever proposes', () => {
  expect(ask(scopeApproved, [])).toEqual({
    met: false,
    evidence: [],
    missing: { code: 'scope-unproposed' },
    role: 'coordinator',
  });
});

test('a proposal that waits is overdue the day after the last one allowed', () => {
  const events = on('2026-03-02', proposed());
  expect(ask(scopeApproved, events, { onDay: '2026-03-12' })).toEqual({
    met: false,
    evidence: [],
    missing: { code: 'scope-pending', proposal: 1, on: '2026-03-02' },
    since: '2026-03-02',
    decisionOverdue: false,
  });
  expect(ask(scopeApproved, events, { onDay: '2026-03-13' }).decisionOverdue).toBe(true);
});

test('an approval meets it, and a newer proposal takes nothing away', () => {
  const events = on('2026-03-02', proposed(), approved());
  expect(ask(scopeApproved, events)).toEqual({ met: true, evidence: [{ event: 3, on: '2026-03-02' }] });
  expect(ask(scopeApproved, [...events, proposed(aScope({ units: ['kitee'] }), 2)]).met).toBe(true);
});

test('a returned proposal goes back to whoever proposes, since that day', () => {
  const events = [...on('2026-03-02', proposed()), ...on('2026-03-05', returned())];
  expect(ask(scopeApproved, events, { onDay: '2026-03-09' })).toMatchObject({
    met: false,
    missing: { code: 'scope-returned', proposal: 1, on: '2026-03-05' },
    role: 'coordinator',
    since: '2026-03-05',
  });
});

test('a revoked approval is missing since it was revoked', () => {
  const events = [...on('2026-02-02', proposed(), approved()), ...on('2026-02-16', revoked())];
  expect(ask(scopeApproved, events)).toMatchObject({
    missing: { code: 'scope-unproposed' },
    since: '2026-02-16',
  });
});

test('a stale approval is missing since the revision that changed what it binds', () => {
  const types = [
    anAppointmentType({ id: 'ensitapaaminen', duration: 60 }),
    anAppointmentType({ id: 'jatko' }),
  ];
  const services = [aService({ id: 'lastenvalvoja', appointmentTypes: types })];
  const events = [
    ...on('2026-02-02', proposed(), approved()),
    ...on('2026-02-09', applied(aProgramme({ revision: 'r2' }))),
    ...on('2026-02-16', applied(aProgramme({ revision: 'r3', services }))),
    ...on('2026-02-23', applied(aProgramme({ revision: 'r4', services, name: { fi: 'Uusi' } }))),
  ];
  expect(ask(scopeApproved, events)).toMatchObject({
    met: false,
    missing: { code: 'scope-stale', proposal: 1, on: '2026-02-02' },
    role: 'coordinator',
    since: '2026-02-16',
  });
});

test.each([
  ['the unit', { units: ['kitee'] }],
  ['the step', { highestStep: 'staff' }],
  ['the service', { service: 'isyys', units: ['joensuu'] }],
])('an approval that leaves out %s does not meet it', (_what, choice) => {
  const content = aScope(choice);
  expect(ask(scopeApproved, on('2026-02-02', proposed(content), approved(content)))).toMatchObject({
    met: false,
    missing: { code: 'scope-leaves-out' },
    since: '2026-02-02',
  });
});

test('an approval from a day on meets it from that day', () => {
  const content = aScope({ notBefore: day('2026-03-02') });
  const events = on('2026-02-02', proposed(content), approved(content));
  expect(ask(scopeApproved, events, { onDay: '2026-03-01' })).toMatchObject({
    met: false,
    missing: { code: 'day-ahead', day: '2026-03-02' },
    expected: '2026-03-02',
  });
  expect(ask(scopeApproved, events, { onDay: '2026-03-02' }).met).toBe(true);
});

test('guidance is asked for in every language', () => {
  const guidance = { criterion: 'guidancePublished', audience: 'client', languages: ['fi', 'sv'] } as const;
  expect(ask(guidance, on('2026-02-09', published('fi')))).toMatchObject({
    met: false,
    missing: { code: 'guidance-unpublished', unpublished: ['sv'], published: ['fi'] },
    since: '2026-02-09',
  });
  expect(ask(guidance, [published('fi'), published('sv')]).met).toBe(true);
  expect(ask(guidance, [published('fi', 'isyys'), published('sv', 'isyys')]).met).toBe(false);
  expect(ask(guidance, [published('fi', 'lastenvalvoja', 'professional'), published('sv')]).met).toBe(false);
});

const eightyPercent = { criterion: 'trainingCompleted', percent: 80, of: 'unit' } as const;

test.each([
  [7, 10, false],
  [8, 10, true],
  [8, 11, false],
  [9, 11, true],
  [1, 1, true],
])('%i of %i trained are 80 percent: %s', (count, staff, met) => {
  expect(ask(eightyPercent, [trained(count, staff)]).met).toBe(met);
});

test('too few trained says how many there are and how many it takes', () => {
  expect(ask(eightyPercent, [trained(8, 11)])).toMatchObject({
    missing: { code: 'training-short', trained: 8, staff: 11, needed: 9 },
    since: '2026-02-02',
  });
  expect(ask(eightyPercent, [])).toMatchObject({ missing: { code: 'training-uncounted' } });
});

test('a unit is asked for its own training, a service task for all of its units', () => {
  const ofTask = { ...eightyPercent, of: 'serviceTask' } as const;
  const one = [trained(10, 10)];
  expect(ask(eightyPercent, one).met).toBe(true);
  expect(ask(ofTask, one)).toMatchObject({
    met: false,
    missing: { code: 'training-short', trained: 10, needed: 8 },
  });
  expect(ask(ofTask, [...one, trained(6, 10, 'kitee')]).met).toBe(true);
  expect(ask(ofTask, [...one, trained(5, 10, 'kitee')]).met).toBe(false);
});

test('asked for a whole service task, each unit has to be trained by itself', () => {
  const most = [trained(10, 10), trained(7, 10, 'kitee')];
  expect(ask(eightyPercent, most, { asked: wholeTask }).met).toBe(false);
  expect(ask(eightyPercent, [trained(10, 10), trained(8, 10, 'kitee')], { asked: wholeTask }).met).toBe(true);
});

test('a unit that is left out is not asked, until its day', () => {
  const units = [{ id: 'joensuu' }, { id: 'kitee', ...leftOut('2026-03-02') }];
  const asking = (onDay: string) => ask(eightyPercent, [trained(10, 10)], { asked: wholeTask, units, onDay });
  expect(asking('2026-03-01').met).toBe(true);
  expect(asking('2026-03-02').met).toBe(false);
});

test('communication is done in the service task, or once for the programme, as its row says', () => {
  const both = { criterion: 'communicationDone', rows: ['tiedote', 'uutinen'] } as const;
  expect(ask(both, [told('tiedote')])).toMatchObject({
    met: false,
    missing: { code: 'communications-undone', undone: ['uutinen'], of: 2 },
    role: 'communicator',
  });
  expect(ask(both, [told('tiedote'), told('uutinen', '2026-02-02', 'programme')]).met).toBe(true);
});

test('communication is expected when all that is undone has a day, wherever it is planned', () => {
  const both = { criterion: 'communicationDone', rows: ['tiedote', 'uutinen'] } as const;
  const task = moved('communication:tiedote', '2026-03-16');
  expect(ask(both, [task]).expected).toBeUndefined();
  expect(ask(both, [task, moved('communication:uutinen', '2026-03-20', 'programme')]).expected).toBe(
    '2026-03-20',
  );
});

const suite = { criterion: 'settingsTestsPassed', suite: 'perus' } as const;

test('settings tests: untested, failed, and passed in their last run', () => {
  expect(ask(suite, [])).toMatchObject({
    met: false,
    missing: { code: 'settings-untested', passed: 0, of: 2 },
  });
  expect(ask(suite, [tested({ varaus: true })])).toMatchObject({
    missing: { code: 'settings-untested', passed: 1, of: 2 },
  });
  expect(ask(suite, [tested({ varaus: true, peruutus: false })])).toMatchObject({
    missing: { code: 'settings-failed', failed: ['peruutus'], passed: 1, of: 2 },
    since: '2026-02-02',
  });
  const repeated = [tested({ varaus: true, peruutus: false }), tested({ peruutus: true }, '2026-02-09')];
  expect(ask(suite, repeated)).toEqual({ met: true, evidence: [{ event: 3, on: '2026-02-09' }] });
});

test('a case that a newer definition adds has not been tested', () => {
  const more = aProgramme({
    revision: 'r2',
    suites: new Map([
      [
        'perus',
        { ...named('perus'), cases: ['varaus', 'peruutus', 'siirto'].map((id) => ({ id, text: {} })) },
      ],
    ]),
  });
  expect(ask(suite, [tested({ varaus: true, peruutus: true }), applied(more)])).toMatchObject({
    met: false,
    missing: { code: 'settings-untested', passed: 2, of: 3 },
  });
});

test.each([
  [19, '2026-02-28', false],
  [20, '2026-02-28', true],
  [20, '2026-02-27', false],
])('%i staff bookings until %s are twenty in 28 days: %s', (bookings, to, met) => {
  const inUse = { criterion: 'staffBookingInUse', bookings: 20, days: 28 } as const;
  expect(ask(inUse, [counted(bookings, '2026-02-01', to)]).met).toBe(met);
  expect(ask(inUse, [])).toMatchObject({
    missing: { code: 'staff-booking-uncounted', bookings: 20, days: 28 },
  });
});

test('a day is reached on the day itself', () => {
  const dayReached = { criterion: 'dayReached', day: day('2026-03-02') } as const;
  expect(ask(dayReached, [], { onDay: '2026-03-01' })).toEqual({
    met: false,
    evidence: [],
    missing: { code: 'day-ahead', day: '2026-03-02' },
    expected: '2026-03-02',
  });
  expect(ask(dayReached, [], { onDay: '2026-03-02' }).met).toBe(true);
});

test('what a service is asked for, a whole service task is asked for in each of its services', () => {
  const all = [tested({ varaus: true, peruutus: true })];
  expect(ask(suite, all, { asked: wholeTask }).met).toBe(false);
  expect(
    ask(suite, [...all, tested({ varaus: true, peruutus: true }, '2026-02-02', 'isyys')], {
      asked: wholeTask,
    }).met,
  ).toBe(true);
  expect(ask(suite, all, { asked: wholeTask, ...onlyService }).met).toBe(true);
});

test('a service that is left out is not asked, until its day', () => {
  const services = [aService({ id: 'lastenvalvoja' }), aService({ id: 'isyys', ...leftOut('2026-03-02') })];
  const asking = (onDay: string) =>
    ask(suite, [tested({ varaus: true, peruutus: true })], { asked: wholeTask, services, onDay });
  expect(asking('2026-03-01').met).toBe(true);
  expect(asking('2026-03-02').met).toBe(false);
});

const phase = (id: string, ...activities: Phase['activities']): Phase => ({
  ...named(id),
  shortName: {},
  activities,
});
const schedule = {
  ...named('kickoff.schedule'),
  phase: 'kickoff',
  level: 'serviceTask' as const,
  done: { by: 'role' as const, role: 'contact-person' },
};
const group = { ...schedule, ...named('kickoff.group'), level: 'programme' as const };
const activitiesDone = {
  criterion: 'activitiesDone',
  activities: ['kickoff.schedule', 'kickoff.group'],
} as const;
const withPhases = (taskPhases: readonly Phase[]) => ({
  phases: [phase('kickoff', schedule, group)],
  serviceTasks: [aServiceTask({ id: 'perheoikeus', phases: taskPhases })],
});

test('activities are the move of whoever does the first that is undone', () => {
  const overrides = withPhases([phase('kickoff', schedule, group)]);
  expect(ask(activitiesDone, [done('kickoff.group', '2026-02-02', 'programme')], overrides)).toMatchObject({
    met: false,
    evidence: [{ event: 2, on: '2026-02-02' }],
    missing: { code: 'activities-undone', undone: ['kickoff.schedule'], of: 2 },
    role: 'contact-person',
  });
  const both = [done('kickoff.schedule'), done('kickoff.group', '2026-02-02', 'programme')];
  expect(ask(activitiesDone, both, overrides).met).toBe(true);
});

test('activities that the service task skips are not asked for', () => {
  const told = [done('kickoff.group', '2026-02-02', 'programme')];
  expect(ask(activitiesDone, told, withPhases([phase('kickoff', group)])).met).toBe(true);
  const skipped = { ...phase('kickoff', schedule, group), skipped: { fi: 'Tehty jo' } };
  expect(ask(activitiesDone, [], withPhases([skipped])).met).toBe(true);
});
