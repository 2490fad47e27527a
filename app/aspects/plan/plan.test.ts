import { expect, test } from 'vitest';
import { aText, moved, withdrawn } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { named } from '../../../test/factories/named';
import { aProgramme } from '../../../test/factories/programme';
import { after, agreed, applied, aRollout } from '../../../test/factories/rollout';
import { aBaseline, aServiceTask } from '../../../test/factories/service-task';
import { wholeProgramme } from '../../domain/programme/place';
import { isPlanItem, parsePlanItem } from '../../domain/programme/plan-item';
import { parsePlannedDate } from '../../domain/programme/planned-date';
import { moveDate, planned as plannedFor, withdrawMove, type WithPlan } from './plan';

const phases = [{ ...named('kickoff'), shortName: { fi: 'kickoff' }, activities: [] }];
const withBaseline = (workshop: string, revision = 'r1') =>
  aProgramme({
    revision,
    phases,
    baseline: aBaseline({ 'communication:uutinen': '2026-05-04' }, { kickoff: ['2026-01-07', '2026-02-27'] }),
    serviceTasks: [
      aServiceTask({
        id: 'perheoikeus',
        phases,
        baseline: aBaseline({ 'workshop:tp1': workshop }, { kickoff: ['2026-02-02', '2026-03-31'] }),
      }),
    ],
  });
const rollout = aRollout(withBaseline('2026-03-02'));
const move = (to: string, item = 'workshop:tp1', place = 'perheoikeus') =>
  moveDate(rollout, { place, item, to: day(to), reason: aText() });
const planned = (of: WithPlan, place: string, text: string) =>
  plannedFor(of, place, parsePlanItem(text) ?? expect.fail(`${text} is no item`));
const refusal = (reason: string) => ({ ok: false, refusal: { reason } });

test('a day stands on the baseline until it is moved', () => {
  expect(planned(rollout, 'perheoikeus', 'workshop:tp1')).toEqual({
    baseline: '2026-03-02',
    now: '2026-03-02',
    moved: false,
  });
  expect(planned(rollout, 'perheoikeus', 'workshop:tp2')).toEqual({ moved: false });
  expect(planned(rollout, 'perheoikeus', 'phase:kickoff:from').now).toBe('2026-02-02');
  expect(planned(rollout, 'perheoikeus', 'phase:kickoff:to').now).toBe('2026-03-31');
  expect(planned(rollout, wholeProgramme, 'phase:kickoff:to').now).toBe('2026-02-27');
  expect(planned(rollout, wholeProgramme, 'communication:uutinen').now).toBe('2026-05-04');
});

test('what is planned for a quarter is expected by its last day, until it is moved to a day', () => {
  const item = 'workshop:tp1';
  const days = new Map([[item, parsePlannedDate('2026-Q1') ?? expect.fail()]]);
  const task = aServiceTask({ id: 'perheoikeus', baseline: { days } });
  const roughly = aRollout(aProgramme({ serviceTasks: [task] }));
  const baseline = { baseline: '2026-03-31', roughly: '2026-Q1' };
  expect(planned(roughly, 'perheoikeus', item)).toEqual({ ...baseline, now: '2026-03-31', moved: false });
  expect(planned(after(roughly, moved(item, '2026-02-16')), 'perheoikeus', item)).toEqual({
    ...baseline,
    now: '2026-02-16',
    moved: true,
  });
});

test('a moved day keeps its baseline beside it', () => {
  const moving = after(rollout, ...agreed(move('2026-03-16')));
  expect(planned(moving, 'perheoikeus', 'workshop:tp1')).toEqual({
    baseline: '2026-03-02',
    now: '2026-03-16',
    moved: true,
  });
  expect(agreed(move('2026-03-16'))).toMatchObject([{ data: { from: '2026-03-02', to: '2026-03-16' } }]);
});

test('a move stands whatever a newer baseline says', () => {
  const moving = after(
    rollout,
    moved('workshop:tp1', '2026-03-16'),
    applied(withBaseline('2026-04-06', 'r2')),
  );
  expect(planned(moving, 'perheoikeus', 'workshop:tp1')).toMatchObject({
    baseline: '2026-04-06',
    now: '2026-03-16',
  });
});

test('a move that is taken back leaves the baseline', () => {
  const moving = after(rollout, moved('workshop:tp1', '2026-03-16'), moved('workshop:tp1', '2026-03-23'));
  const back = { place: 'perheoikeus', item: 'workshop:tp1', reason: aText() };
  expect(
    planned(after(moving, ...agreed(withdrawMove(moving, back))), 'perheoikeus', 'workshop:tp1').moved,
  ).toBe(false);
  expect(withdrawMove(rollout, back)).toMatchObject(refusal('not-moved'));
});

test('a move that was told by mistake leaves the move before it', () => {
  const first = moved('workshop:tp1', '2026-03-16');
  const moving = after(rollout, first, moved('workshop:tp1', '2026-03-23'), withdrawn(3, first));
  expect(planned(moving, 'perheoikeus', 'workshop:tp1').now).toBe('2026-03-16');
});

test('a day is moved to another day', () => {
  expect(move('2026-03-02')).toEqual(refusal('there-already'));
  expect(move('2026-03-03').ok).toBe(true);
});

test('only what the definition has can be given a day', () => {
  expect(move('2026-03-16', 'workshop:tp9')).toEqual(refusal('no-such-item'));
  expect(move('2026-03-16', 'workshop:tp1', 'neuvola')).toEqual(refusal('no-such-place'));
});

test.each([
  ['phase:kickoff:from', true, true],
  ['phase:kickoff:middle', false, false],
  ['step:lastenvalvoja:open', true, false],
  ['step:lastenvalvoja:roof', false, false],
  ['step:neuvonta:open', false, false],
  ['workshop:tp1', true, false],
  ['communication:tiedote', true, false],
  ['communication:uutinen', false, true],
  ['training:joensuu', true, false],
  ['training:nurmes', false, false],
  ['guidance:isyys', true, false],
  ['settings-tests:isyys', true, false],
  ['staff-booking:isyys', true, false],
  ['contact-person', true, false],
  ['scope', true, false],
  ['activity:kickoff.party', false, false],
  ['party', false, false],
])('%s has a day in a service task: %s, in the programme: %s', (item, inTask, inProgramme) => {
  expect(isPlanItem(rollout.programme, 'perheoikeus', item)).toBe(inTask);
  expect(isPlanItem(rollout.programme, wholeProgramme, item)).toBe(inProgramme);
});
