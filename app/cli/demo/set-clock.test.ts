import { expect, test } from 'vitest';
import { day, milliseconds, moment, momentFrom } from '../../domain/calendar';
import { clockSetTo } from './set-clock';

test('a set clock stands at nine in the morning of its day and goes on from there', () => {
  let real = moment('2027-06-01T12:34:56.000Z');
  const clock = clockSetTo(day('2026-11-24'), 'Europe/Helsinki', () => real);
  expect(clock()).toBe('2026-11-24T07:00:00.000Z');
  real = momentFrom(milliseconds(real) + 90_000);
  expect(clock()).toBe('2026-11-24T07:01:30.000Z');
});
