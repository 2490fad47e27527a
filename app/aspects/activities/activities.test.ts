import { expect, test } from 'vitest';
import { done } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { named } from '../../../test/factories/named';
import { aProgramme } from '../../../test/factories/programme';
import { after, agreed, aRollout } from '../../../test/factories/rollout';
import { aServiceTask } from '../../../test/factories/service-task';
import type { Activity, Phase } from '../../domain/programme/phase';
import { wholeProgramme } from '../../domain/programme/place';
import { activitySubject, completeActivity } from './activities';

const today = day('2026-03-05');
const activity = (id: string, overrides: Partial<Activity> = {}): Activity => ({
  ...named(id),
  phase: 'kickoff',
  level: 'serviceTask',
  done: { by: 'role', role: 'coordinator' },
  ...overrides,
});
const kickoff: Phase = {
  ...named('kickoff'),
  shortName: { fi: 'kickoff' },
  activities: [
    activity('kickoff.schedule'),
    activity('kickoff.contact', {
      done: { by: 'requirement', requirement: { criterion: 'contactPersonNamed' } },
    }),
    activity('kickoff.group', { level: 'programme' }),
  ],
};
const programme = aProgramme({
  phases: [kickoff],
  serviceTasks: [aServiceTask({ id: 'perheoikeus', phases: [kickoff] })],
});
const complete = (rollout: ReturnType<typeof aRollout>, command: object = {}) => {
  const full = { place: 'perheoikeus', activity: 'kickoff.schedule', on: day('2026-03-02'), ...command };
  const told = rollout.activities.get(activitySubject(full.place, full.activity));
  return completeActivity(programme, told, full, today);
};
const refusal = (reason: string) => ({ ok: false, refusal: { reason } });
const empty = aRollout(programme);

test('an activity is done by the word of its role, on a day that has come', () => {
  const rollout = after(empty, ...agreed(complete(empty)));
  expect(rollout.activities.get('activity/perheoikeus/kickoff.schedule')).toEqual({
    on: '2026-03-02',
    told: 2,
  });
  expect(complete(empty, { on: today }).ok).toBe(true);
  expect(complete(empty, { on: day('2026-03-06') })).toEqual(refusal('not-yet'));
});

test('an activity that facts make done takes no word', () => {
  expect(complete(empty, { activity: 'kickoff.contact' })).toEqual(refusal('decided-by-facts'));
});

test('an activity is told where it belongs', () => {
  expect(complete(empty, { activity: 'kickoff.group' })).toEqual(refusal('no-such-activity'));
  expect(complete(empty, { activity: 'kickoff.group', place: wholeProgramme }).ok).toBe(true);
  expect(complete(empty, { place: wholeProgramme })).toEqual(refusal('no-such-activity'));
  expect(complete(empty, { activity: 'kickoff.party' })).toEqual(refusal('no-such-activity'));
});

test('what has been told is corrected, by its last word', () => {
  const rollout = aRollout(programme, done('kickoff.schedule'));
  expect(complete(rollout)).toMatchObject(refusal('done-already'));
  expect(complete(rollout, { corrects: 1 })).toMatchObject(refusal('done-already'));
  expect(complete(rollout, { corrects: 2 }).ok).toBe(true);
  expect(complete(empty, { corrects: 2 })).toEqual(refusal('no-such-fact'));
});
