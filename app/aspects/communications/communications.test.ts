import { expect, test } from 'vitest';
import { aText, told } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { after, agreed, aRollout } from '../../../test/factories/rollout';
import { communicationSubject, completeCommunication } from './communications';

const today = day('2026-03-05');
const complete = (rollout: ReturnType<typeof aRollout>, command: object = {}) => {
  const full = { place: 'perheoikeus', row: 'tiedote', on: day('2026-03-02'), ...command };
  const before = rollout.communications.get(communicationSubject(full.place, full.row));
  return completeCommunication(aProgramme(), before, full, today);
};
const refusal = (reason: string) => ({ ok: false, refusal: { reason } });

test('a row of the communications plan is carried out on a day that has come', () => {
  const rollout = after(aRollout(), ...agreed(complete(aRollout(), { evidence: aText() })));
  expect(rollout.communications.get('communication/perheoikeus/tiedote')).toEqual({
    on: '2026-03-02',
    evidence: aText(),
    told: 2,
  });
  expect(complete(aRollout(), { on: today }).ok).toBe(true);
  expect(complete(aRollout(), { on: day('2026-03-06') })).toEqual(refusal('not-yet'));
});

test('a row is told where it belongs', () => {
  expect(complete(aRollout(), { row: 'uutinen' })).toEqual(refusal('no-such-row'));
  expect(complete(aRollout(), { row: 'uutinen', place: 'programme' }).ok).toBe(true);
  expect(complete(aRollout(), { place: 'programme' })).toEqual(refusal('no-such-row'));
  expect(complete(aRollout(), { row: 'juhla' })).toEqual(refusal('no-such-row'));
});

test('what has been told is corrected, by its last word', () => {
  const rollout = aRollout(aProgramme(), told('tiedote'));
  expect(complete(rollout)).toMatchObject(refusal('done-already'));
  expect(complete(rollout, { corrects: 2 }).ok).toBe(true);
  expect(complete(aRollout(), { corrects: 2 })).toEqual(refusal('no-such-fact'));
});
