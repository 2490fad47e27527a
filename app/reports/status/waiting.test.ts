import { expect, test } from 'vitest';
import { criterion } from '../../../test/factories/criteria';
import { granted, ordered, trained } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, on } from '../../../test/factories/rollout';
import { aBaseline, aServiceTask } from '../../../test/factories/service-task';
import type { Rollout } from '../../aspects';
import { surveyed } from './status-question';
import { blockedRow, waitingOf } from './waiting';

const gates = {
  invited: [
    criterion({ criterion: 'contactPersonNamed' }, { dueDaysBefore: 14 }),
    criterion({ criterion: 'communicationDone', rows: ['tiedote'] }, { dueDaysBefore: 7 }),
  ],
};

/** The first step of lastenvalvoja and, when given, of neuvonta is planned on these days. */
function planned(perheoikeus: string, vammaispalvelut?: string) {
  return aProgramme({
    gates,
    serviceTasks: [
      aServiceTask({ id: 'perheoikeus', baseline: aBaseline({ 'step:lastenvalvoja:invited': perheoikeus }) }),
      aServiceTask({
        id: 'vammaispalvelut',
        baseline: aBaseline(
          vammaispalvelut === undefined ? {} : { 'step:neuvonta:invited': vammaispalvelut },
        ),
      }),
    ],
  });
}

function rows(rollout: Rollout) {
  const asked = surveyed({ rollout, day: day('2026-03-02'), language: 'fi', demo: false });
  return waitingOf(asked).map((waiting) => blockedRow(asked, waiting));
}

test('what is past its due day is told with whose move it is, how long and what it holds back', () => {
  const rollout = aRollout(planned('2026-03-11'), granted('coordinator', 'programme', 'kaisa'));
  expect(rows(rollout)).toEqual([
    {
      task: 'perheoikeus',
      missing: 'yhteyshenkilöä ei ole nimetty',
      turn: 'coordinator',
      waited: '54\u00a0päivää',
      effect: 'invited 11.3.',
    },
  ]);
});

test('nothing is told on the due day itself', () => {
  expect(rows(aRollout(planned('2026-03-16')))).toEqual([]);
  expect(rows(aRollout(planned('2026-03-15')))).toHaveLength(1);
});

test('an opening whose day has passed says when it was to be', () => {
  expect(rows(aRollout(planned('2026-02-20')))[0]?.effect).toBe('invited, piti olla\u00a020.2.');
});

test('the rows of a service task stand together, the one held back most first', () => {
  const all = rows(aRollout(planned('2026-03-08', '2026-03-08')));
  expect(all.map(({ task }) => task)).toEqual([
    'perheoikeus',
    'perheoikeus',
    'vammaispalvelut',
    'vammaispalvelut',
  ]);
});

test('what one duty lacks in several units is one row that names the units', () => {
  const untrained = {
    invited: [criterion({ criterion: 'trainingCompleted', percent: 80, of: 'unit' }, { dueDaysBefore: 14 })],
  };
  const baseline = aBaseline({ 'step:lastenvalvoja:invited': '2026-03-11' });
  const programme = aProgramme({
    gates: untrained,
    serviceTasks: [aServiceTask({ id: 'perheoikeus', baseline }), aServiceTask({ id: 'vammaispalvelut' })],
  });
  const all = rows(aRollout(programme, trained(3, 10, 'joensuu'), trained(1, 5, 'kitee')));
  expect(all.map(({ missing }) => missing)).toEqual([
    'joensuu: koulutettu 3/10, tarvitaan 8; kitee: koulutettu 1/5, tarvitaan 4',
  ]);
});

test('an order past its day comes before what is missing, one that is still in time does not come at all', () => {
  const order = (by: string) =>
    on('2026-02-25', ordered('invited', 'staff', { service: 'isyys', unit: 'joensuu' }, by));
  const late = rows(aRollout(planned('2026-03-11'), ...order('2026-03-01')));
  expect(late.map(({ missing }) => missing)).toEqual([
    'vahvistus puuttuu: invited, toimeksianto 25.2.',
    'yhteyshenkilöä ei ole nimetty',
  ]);
  expect(late[0]?.effect).toBe('vahvistettava 1.3. mennessä');
  expect(rows(aRollout(planned('2026-03-11'), ...order('2026-03-02')))).toHaveLength(1);
});
