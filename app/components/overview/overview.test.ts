import { expect, test } from 'vitest';
import { criterion } from '../../../test/factories/criteria';
import { confirmed, granted, ordered, closingOrdered, stepped } from '../../../test/factories/events';
import { day, moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, on, type Told } from '../../../test/factories/rollout';
import { aBaseline, aServiceTask } from '../../../test/factories/service-task';
import { recentSteps } from '../../judgement/recent';
import { survey } from '../../judgement/survey';
import { speakerOf } from '../../wording/speaker';
import { ownMoves } from './own-moves';
import { groupChanges } from './recent';
import { overviewView } from './view';

const programme = aProgramme({
  gates: { invited: [criterion({ criterion: 'workshopsHeld', atLeast: 1 }, { move: 'coordinator' })] },
  serviceTasks: [
    aServiceTask({ id: 'perheoikeus', baseline: aBaseline({ 'step:lastenvalvoja:invited': '2026-02-20' }) }),
    aServiceTask({ id: 'vammaispalvelut' }),
  ],
});
const now = moment('2026-03-02');
const coordinator = granted('coordinator', 'programme', 'kaisa');

function surveyed(...told: readonly Told[]) {
  return survey(aRollout(programme, coordinator, ...told), now);
}

test('what waits for the reader is told once for all subjects, what is overdue first', () => {
  const moves = ownMoves(surveyed(), 'kaisa');
  expect(moves.map(({ serviceTask, overdue }) => [serviceTask, overdue])).toEqual([
    ['perheoikeus', true],
    ['vammaispalvelut', false],
  ]);
  expect(ownMoves(surveyed(), 'someone-else')).toEqual([]);
});

test('the headline counts what is open, ready and blocked', () => {
  const view = overviewView(surveyed(), speakerOf(programme, 'fi'), 'kaisa');
  expect(view.headline).toBe('Asiat: ei yhtään avoinna, yksi estyneenä');
  expect(view.rows[0]?.state).toMatchObject({ shape: 'stop', turn: { mine: true } });
});

test('units of one service that go up on one day are one change', () => {
  const kitee = { service: 'lastenvalvoja', unit: 'kitee' };
  const both = on('2026-02-25', stepped('invited', 'staff'), stepped('invited', 'staff', kitee));
  const changes = groupChanges(recentSteps(surveyed(...both).rollout, day('2026-03-02')));
  expect(changes).toMatchObject([{ service: 'lastenvalvoja', units: 2, direction: 'up', to: 'invited' }]);
});

test('a closing is told as waiting until it is confirmed, and then once', () => {
  const up = on('2026-02-20', stepped('invited', 'staff'));
  const closing = on('2026-02-25', closingOrdered('staff', 'invited'));
  const waiting = groupChanges(recentSteps(surveyed(...up, ...closing).rollout, day('2026-03-02')));
  expect(waiting.map(({ direction, waits }) => [direction, waits])).toEqual([
    ['down', true],
    ['up', false],
  ]);
});

test('an order that has been confirmed is told as the step that it became', () => {
  const order = on('2026-02-25', ordered('invited', 'staff'));
  const done = on('2026-02-26', confirmed(3, '2026-02-26'));
  const changes = groupChanges(recentSteps(surveyed(...order, ...done).rollout, day('2026-03-02')));
  expect(changes).toMatchObject([{ on: '2026-02-26', direction: 'up', waits: false }]);
});

test('a row says how long only what is overdue has waited, and of the rest when it is due', () => {
  const { rows } = overviewView(surveyed(), speakerOf(programme, 'fi'), 'someone-else');
  expect(rows.map(({ state }) => state.turn?.when)).toEqual([
    'odottanut 54\u00a0päivää',
    'päivää ei ole sovittu',
  ]);
});

test('a move that is about one service names it, not its whole service task', () => {
  const tests = criterion({ criterion: 'settingsTestsPassed', suite: 'perus' }, { move: 'coordinator' });
  const untested = aProgramme({ gates: { invited: [tests] } });
  const view = overviewView(survey(aRollout(untested, coordinator), now), speakerOf(untested, 'fi'), 'kaisa');
  expect(view.yours.map(({ text }) => text.split(':')[0])).toEqual(['lastenvalvoja ja isyys', 'neuvonta']);
});
