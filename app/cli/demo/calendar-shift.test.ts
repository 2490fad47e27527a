import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, weekday } from '../../domain/calendar';
import { lastWeekBegins, shiftFor, withDaysShifted } from './calendar-shift';

const anyDay = fc.integer({ min: -2000, max: 20_000 }).map((days) => addDays(lastWeekBegins, days));

test('started in the week that the story is written for, nothing is shifted', () => {
  for (const today of ['2026-11-24', '2026-11-27', '2026-11-28', '2026-11-30'].map(day)) {
    expect(shiftFor(today).weeks).toBe(0);
  }
  expect(shiftFor(day('2026-11-23')).weeks).toBe(-1);
  expect(shiftFor(day('2026-12-01')).weeks).toBe(1);
});

test('the story ends on the last working day before the start', () => {
  expect(shiftFor(day('2026-11-24')).end).toBe('2026-11-23');
  expect(shiftFor(day('2026-11-30')).end).toBe('2026-11-27');
});

test('whatever the day, the story reaches its last week, and each day keeps its weekday', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (today, some) => {
      const { weeks, end } = shiftFor(today);
      const written = addDays(end, -7 * weeks);
      expect(written >= lastWeekBegins && written < addDays(lastWeekBegins, 5)).toBe(true);
      expect(weekday(withDaysShifted(some, weeks))).toBe(weekday(some));
    }),
  );
});

test('every day of a document is shifted, and nothing else', () => {
  const document = { on: '2026-02-02', plan: { steps: ['2026-12-01'], duration: '45 min' }, number: 7 };
  expect(withDaysShifted(document, 2)).toEqual({
    on: '2026-02-16',
    plan: { steps: ['2026-12-15'], duration: '45 min' },
    number: 7,
  });
});
