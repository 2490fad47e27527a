import { expect, test } from 'vitest';
import { aText, counted } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { after, agreed, aRollout } from '../../../test/factories/rollout';
import { countStaffBooking } from './staff-booking';

const countIn = (rollout: ReturnType<typeof aRollout>) =>
  rollout.staffBooking.get('staff-booking/lastenvalvoja');
const count = (rollout: ReturnType<typeof aRollout>, command: object = {}) =>
  countStaffBooking(
    rollout,
    {
      service: 'lastenvalvoja',
      bookings: 20,
      from: day('2026-02-01'),
      to: day('2026-02-28'),
      evidence: aText(),
      ...command,
    },
    day('2026-02-28'),
  );
const refusal = (reason: string) => ({ ok: false, refusal: { reason } });

test('a count covers its first and its last day', () => {
  const rollout = after(aRollout(), ...agreed(count(aRollout())));
  expect(countIn(rollout)).toMatchObject({ bookings: 20, from: '2026-02-01', to: '2026-02-28', days: 28 });
});

test('the count that reaches furthest is the latest word', () => {
  const rollout = aRollout(
    aProgramme(),
    counted(30, '2026-02-01', '2026-02-28'),
    counted(5, '2026-01-01', '2026-01-31'),
  );
  expect(countIn(rollout)).toMatchObject({ bookings: 30, told: 2 });
});

test('figures are such as can be', () => {
  const rollout = aRollout();
  expect(count(rollout, { bookings: 0 }).ok).toBe(true);
  expect(count(rollout, { from: day('2026-02-28') }).ok).toBe(true);
  expect(count(rollout, { bookings: -1 })).toEqual(refusal('impossible-figures'));
  expect(count(rollout, { bookings: 1.5 })).toEqual(refusal('impossible-figures'));
  expect(count(rollout, { from: day('2026-03-01') })).toEqual(refusal('impossible-figures'));
});

test('a count is of a known service, up to today', () => {
  expect(count(aRollout(), { service: 'juhla' })).toEqual(refusal('no-such-service'));
  expect(count(aRollout(), { to: day('2026-03-01') })).toEqual(refusal('not-yet'));
});

test('only a count that still counts is corrected', () => {
  const rollout = aRollout(aProgramme(), counted(5, '2026-01-01', '2026-01-31'));
  expect(count(rollout, { corrects: 2 }).ok).toBe(true);
  expect(count(rollout, { corrects: 1 })).toEqual(refusal('no-such-fact'));
});
