import fc from 'fast-check';
import { expect, test } from 'vitest';
import { criterion } from '../../../test/factories/criteria';
import { granted, moved, ordered, proposed, stepped, steppedDown } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme, type ProgrammeOverrides } from '../../../test/factories/programme';
import { aRollout, after, on } from '../../../test/factories/rollout';
import { aBaseline, aServiceTask } from '../../../test/factories/service-task';
import { aService } from '../../../test/factories/social-service';
import type { Rollout } from '../../aspects';
import { addDays } from '../../domain/calendar';
import type { Language } from '../../domain/programme/language';
import { mostWords, wordsIn } from './fitted';
import { surveyed, type StatusQuestion } from './status-question';
import { summaryOf, whatChanged, whatIsOpen, whatOpensNext, whatWaitsLongest } from './summary';

const today = day('2026-03-02');
const since = day('2026-02-02');
const joensuu = { service: 'lastenvalvoja', unit: 'joensuu' };
const isyys = { service: 'isyys', unit: 'joensuu' };

function asked(rollout: Rollout, more: Partial<StatusQuestion> = {}) {
  return surveyed({ rollout, day: today, language: 'fi', demo: false, ...more });
}

/** A programme in which lastenvalvoja is planned to go up, behind a gate that wants an approved scope. */
function planning(days: Readonly<Record<string, string>>, overrides: ProgrammeOverrides = {}) {
  return aProgramme({
    gates: { invited: [criterion({ criterion: 'scopeApproved' }, { move: 'service-manager' })] },
    serviceTasks: [
      aServiceTask({ id: 'perheoikeus', name: { fi: 'Perheoikeus' }, baseline: aBaseline(days) }),
      aServiceTask({ id: 'vammaispalvelut' }),
    ],
    ...overrides,
  });
}

const invitedOn = (onDay: string) => ({ 'step:lastenvalvoja:invited': onDay });

test('says what is open by name, and of how many', () => {
  const rollout = aRollout(aProgramme(), stepped('open', 'invited', joensuu));
  expect(whatIsOpen(asked(rollout)).detailed).toBe(
    'Asiakkaille on avoinna yksi palvelu kolmesta: lastenvalvoja.',
  );
});

test('says that nothing is open, when clients are only invited', () => {
  const rollout = aRollout(aProgramme(), stepped('invited', 'staff', joensuu));
  expect(whatIsOpen(asked(rollout)).detailed).toBe('Asiakkaille ei ole avoinna yhtään palvelua.');
});

test('three open services are named, four are counted', () => {
  const services = ['a', 'b', 'c', 'd'].map((id) => aService({ id, units: ['joensuu'] }));
  const up = (count: number) =>
    services.slice(0, count).map(({ id }) => stepped('open', 'invited', { service: id, unit: 'joensuu' }));
  const open = (count: number) =>
    whatIsOpen(asked(aRollout(aProgramme({ services }), ...up(count)))).detailed;
  expect(open(3)).toBe('Asiakkaille on avoinna kolme palvelua neljästä: a, b ja c.');
  expect(open(4)).toBe('Asiakkaille on avoinna neljä palvelua neljästä.');
});

test('says which services went up after the day of comparison, and which came down', () => {
  const rollout = aRollout(
    aProgramme(),
    ...on('2026-01-30', stepped('invited', 'staff', isyys)),
    ...on('2026-02-03', stepped('invited', 'staff', joensuu)),
    ...on('2026-02-10', steppedDown('staff', 'invited', isyys)),
  );
  expect(whatChanged(asked(rollout, { since }), since).detailed).toBe(
    '2.2.2026 jälkeen yksi palvelu on noussut ylemmäs (lastenvalvoja) ja yksi palvelu on laskettu alemmas (isyys).',
  );
});

test('a service that went both down and up is told once, as such', () => {
  const rollout = aRollout(
    aProgramme(),
    ...on('2026-01-30', stepped('invited', 'staff', isyys)),
    ...on('2026-02-10', steppedDown('staff', 'invited', isyys)),
    ...on('2026-02-17', stepped('invited', 'staff', isyys)),
  );
  expect(whatChanged(asked(rollout, { since }), since).detailed).toBe(
    '2.2.2026 jälkeen yksi palvelu on vaihtanut porrasta molempiin suuntiin (isyys).',
  );
});

test('says that nothing changed, when the last step was on the day of comparison itself', () => {
  const rollout = aRollout(aProgramme(), ...on('2026-02-02', stepped('invited', 'staff', joensuu)));
  expect(whatChanged(asked(rollout, { since }), since).detailed).toBe(
    '2.2.2026 jälkeen mikään palvelu ei ole vaihtanut porrasta eikä yksikään avauspäivä ole siirtynyt.',
  );
});

test('a moved opening counts as a change, a moved step of the staff does not', () => {
  const staffAhead = planning(
    { ...invitedOn('2026-04-01'), 'step:lastenvalvoja:staff': '2026-03-20' },
    { services: [aService({ id: 'lastenvalvoja', startsAt: 'closed' })] },
  );
  const before = aRollout(staffAhead);
  const change = (item: string) => {
    const rollout = after(before, ...on('2026-02-10', moved(item, '2026-05-04')));
    return whatChanged(asked(rollout, { since, before }), since).detailed;
  };
  expect(change('step:lastenvalvoja:invited')).toBe('2.2.2026 jälkeen yksi avauspäivä on siirtynyt.');
  expect(change('step:lastenvalvoja:staff')).toContain('mikään palvelu ei ole vaihtanut porrasta');
});

test('says what has waited longest, whose move it is and since when', () => {
  const rollout = aRollout(
    planning(invitedOn('2026-02-27')),
    granted('service-manager', 'serviceTask:perheoikeus', 'sari'),
    ...on('2026-02-24', proposed()),
  );
  expect(whatWaitsLongest(asked(rollout)).detailed).toBe(
    'Pisimpään on odotettu: Perheoikeus, rajausehdotus 1 odottaa hyväksyntää, tehty 24.2. Vuoro: service-manager, odottanut 6\u00a0päivää.',
  );
});

test('says that a vacant duty is vacant', () => {
  const rollout = aRollout(planning(invitedOn('2026-02-27')), ...on('2026-02-24', proposed()));
  expect(whatWaitsLongest(asked(rollout)).detailed).toContain(
    'Vuoro: coordinator (rooli on täyttämättä: service-manager)',
  );
});

test('says that nothing is blocked, when what is missing is due only today', () => {
  const rollout = aRollout(planning(invitedOn('2026-03-02')));
  expect(whatWaitsLongest(asked(rollout)).detailed).toBe('Yksikään palvelu ei ole estynyt.');
});

test('an order that is not confirmed in time waits too', () => {
  const rollout = aRollout(
    aProgramme(),
    ...on('2026-02-25', ordered('invited', 'staff', joensuu, '2026-02-27')),
  );
  expect(whatWaitsLongest(asked(rollout)).detailed).toContain(
    'vahvistus puuttuu: invited, toimeksianto 25.2. Vuoro:',
  );
});

test('says what opens and that its gate is on course', () => {
  const days = { ...invitedOn('2026-03-16'), scope: '2026-03-10' };
  expect(whatOpensNext(asked(aRollout(planning(days))))[0]?.detailed).toBe(
    'lastenvalvoja nousee portaalle invited 16.3., ja sen ehdot ovat aikataulussa.',
  );
});

test('says that a gate is not on course, when what is missing has no day before the opening', () => {
  const days = { ...invitedOn('2026-03-16'), scope: '2026-03-16' };
  expect(whatOpensNext(asked(aRollout(planning(days))))[0]?.detailed).toBe(
    'lastenvalvoja nousee portaalle invited 16.3., mutta sen ehdot eivät ole aikataulussa.',
  );
});

test('counts several openings by their gates and names the first', () => {
  const days = { ...invitedOn('2026-03-16'), 'step:isyys:invited': '2026-03-09', scope: '2026-03-12' };
  const said = whatOpensNext(asked(aRollout(planning(days)))).map(({ detailed }) => detailed);
  expect(said).toEqual([
    'Seuraavien neljän viikon aikana avataan asiakkaille kaksi palvelua, joista yhden ehdot ovat aikataulussa.',
    'Ensimmäisenä isyys: invited 9.3.',
  ]);
});

test('four weeks end with the 28th day after the report', () => {
  const first = (onDay: string) => whatOpensNext(asked(aRollout(planning(invitedOn(onDay)))))[0]?.detailed;
  expect(first('2026-03-30')).toContain('lastenvalvoja nousee portaalle');
  expect(first('2026-03-31')).toBe(
    'Seuraavien neljän viikon aikana asiakkaille ei ole tarkoitus avata mitään.',
  );
});

test('a step that lets only staff in opens nothing to clients', () => {
  const services = [aService({ id: 'lastenvalvoja', startsAt: 'closed' })];
  const programme = planning({ 'step:lastenvalvoja:staff': '2026-03-16' }, { services });
  expect(whatOpensNext(asked(aRollout(programme)))[0]?.detailed).toContain('ei ole tarkoitus avata mitään');
});

test('the summary stays within 90 words in every language, however long the names are', () => {
  const name = fc.array(fc.constantFrom('sosiaali-', 'ja', 'palvelut', 'ohjaus'), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 4, maxLength: 4 }),
      fc.constantFrom<Language>('fi', 'sv', 'en'),
      fc.integer({ min: 0, max: 400 }),
      (names, language, days) => {
        const [task = '', first = '', second = '', third = ''] = names.map((words) => words.join(' '));
        const services = [first, second, third].map((fi, index) =>
          aService({ id: `s${index}`, name: { fi } }),
        );
        const programme = planning(
          { 'step:s1:invited': '2026-02-20', 'step:s2:invited': addDays(today, 7) },
          {
            services,
            serviceTasks: [
              aServiceTask({
                id: 'perheoikeus',
                name: { fi: task },
                baseline: aBaseline({ 'step:s1:invited': '2026-02-20', 'step:s2:invited': '2026-03-09' }),
              }),
            ],
          },
        );
        const rollout = aRollout(
          programme,
          ...on('2026-02-10', stepped('open', 'staff', { service: 's0', unit: 'joensuu' })),
        );
        const on_ = addDays(today, days);
        const { reached, ahead } = summaryOf(asked(rollout, { language, since, day: on_ }));
        expect(wordsIn([...reached, ...ahead].join(' '))).toBeLessThanOrEqual(mostWords);
        expect(reached).toHaveLength(2);
      },
    ),
    { numRuns: 60 },
  );
});
