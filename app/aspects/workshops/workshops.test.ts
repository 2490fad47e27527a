import { expect, test } from 'vitest';
import { aText, closed, correcting, held, withdrawn } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { after, agreed, aRollout } from '../../../test/factories/rollout';
import { closeWorkshop, holdWorkshop } from './workshops';

const today = day('2026-03-05');
const workshopIn = (rollout: ReturnType<typeof aRollout>) =>
  rollout.workshops.get('workshop/perheoikeus/tp1');
const attendance = {
  serviceTask: 'perheoikeus',
  workshop: 'tp1',
  on: day('2026-03-02'),
  present: ['sari'],
  others: 7,
};
const hold = (rollout: ReturnType<typeof aRollout>, command: object = {}) =>
  holdWorkshop(aProgramme(), workshopIn(rollout), { ...attendance, ...command }, today);
const refusal = (reason: string) => ({ ok: false, refusal: { reason } });

test('a workshop that took place is recorded with who was there and its minutes', () => {
  const rollout = after(aRollout(), ...agreed(hold(aRollout(), { minutes: aText() })));
  expect(workshopIn(rollout)).toMatchObject({
    stage: 'held',
    on: '2026-03-02',
    present: ['sari'],
    others: 7,
    told: 2,
  });
});

test('a workshop is recorded on its day, not before', () => {
  expect(hold(aRollout(), { on: day('2026-03-05') }).ok).toBe(true);
  expect(hold(aRollout(), { on: day('2026-03-06') })).toEqual(refusal('not-yet'));
});

test('a workshop that the programme does not hold cannot have taken place', () => {
  expect(hold(aRollout(), { workshop: 'tp9' })).toEqual(refusal('no-such-workshop'));
  expect(hold(aRollout(), { serviceTask: 'neuvola' })).toEqual(refusal('no-such-workshop'));
});

test('a workshop that has been told is corrected, not told again', () => {
  const rollout = aRollout(aProgramme(), held('tp1'));
  expect(hold(rollout)).toMatchObject(refusal('held-already'));
  expect(hold(rollout, { corrects: 1 })).toMatchObject(refusal('held-already'));
  const corrected = after(rollout, ...agreed(hold(rollout, { corrects: 2 })));
  expect(workshopIn(corrected)).toMatchObject({ on: '2026-03-02', others: 7, told: 3 });
});

test('a workshop that has not been told cannot be corrected', () => {
  expect(hold(aRollout(), { corrects: 1 })).toEqual(refusal('no-such-fact'));
});

test('a closed workshop takes no more attendance', () => {
  const rollout = aRollout(aProgramme(), held('tp1'), closed('tp1'));
  expect(workshopIn(rollout)?.stage).toBe('closed');
  expect(hold(rollout, { corrects: 2 })).toEqual(refusal('closed'));
});

test('minutes are closed once, and only of a workshop that was held', () => {
  expect(closeWorkshop(undefined)).toEqual(refusal('not-held'));
  const rollout = aRollout(aProgramme(), held('tp1'));
  const closing = after(rollout, ...agreed(closeWorkshop(workshopIn(rollout))));
  expect(closeWorkshop(workshopIn(closing))).toEqual(refusal('closed'));
});

test('a corrected workshop stays closed', () => {
  const rollout = aRollout(
    aProgramme(),
    held('tp1'),
    closed('tp1'),
    correcting(2, held('tp1', '2026-02-03')),
  );
  expect(workshopIn(rollout)).toMatchObject({ stage: 'closed', on: '2026-02-03' });
});

test('a withdrawn workshop was never held, and can be told anew', () => {
  const rollout = aRollout(aProgramme(), held('tp1'), withdrawn(2, held('tp1')));
  expect(workshopIn(rollout)).toBeUndefined();
  expect(hold(rollout).ok).toBe(true);
});
