import { expect, test } from 'vitest';
import { ask, wholeTask } from '../../test/factories/asking';
import {
  correcting,
  counted,
  ended,
  granted,
  held,
  moved,
  published,
  tested,
  told,
  withdrawn,
} from '../../test/factories/events';
import { day } from '../../test/factories/moment';
import { named } from '../../test/factories/named';
import { aProgramme } from '../../test/factories/programme';
import { applied, on } from '../../test/factories/rollout';
import { leftOut } from '../../test/factories/service-task';
import { aService } from '../../test/factories/social-service';

const onlyService = { services: [aService({ id: 'lastenvalvoja' })] };
const suite = { criterion: 'settingsTestsPassed', suite: 'perus' } as const;

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
    comesAtOnce: true,
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

test('the next workshop is the one that is planned first; the rest is expected when as many as needed are', () => {
  const plan = [moved('workshop:tp1', '2026-04-20'), moved('workshop:tp3', '2026-03-16'), held('tp2')];
  expect(ask({ criterion: 'workshopsHeld', atLeast: 2 }, plan)).toMatchObject({
    missing: { next: 'tp3' },
    expected: '2026-03-16',
  });
  expect(ask({ criterion: 'workshopsHeld', atLeast: 3 }, plan)).toMatchObject({ expected: '2026-04-20' });
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

test('a service that is left out is not asked, until its day', () => {
  const services = [aService({ id: 'lastenvalvoja' }), aService({ id: 'isyys', ...leftOut('2026-03-02') })];
  const asking = (onDay: string) =>
    ask(suite, [tested({ varaus: true, peruutus: true })], { asked: wholeTask, services, onDay });
  expect(asking('2026-03-01').met).toBe(true);
  expect(asking('2026-03-02').met).toBe(false);
});
