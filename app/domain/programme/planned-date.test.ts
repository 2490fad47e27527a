import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '../calendar';
import {
  byLastDay,
  firstDay,
  formatPlannedDate,
  grainOf,
  grains,
  isRough,
  lastDay,
  parsePlannedDate,
  type PlannedDate,
} from './planned-date';

const read = (text: string) => parsePlannedDate(text) ?? expect.fail(`${text} is no planned date`);

test.each([
  ['2026-03-02', 'day', '2026-03-02', '2026-03-02'],
  ['2026-03', 'month', '2026-03-01', '2026-03-31'],
  ['2028-02', 'month', '2028-02-01', '2028-02-29'],
  ['2026-Q1', 'quarter', '2026-01-01', '2026-03-31'],
  ['2026-Q4', 'quarter', '2026-10-01', '2026-12-31'],
  ['2026-H1', 'half-year', '2026-01-01', '2026-06-30'],
  ['2026-H2', 'half-year', '2026-07-01', '2026-12-31'],
])('%s is a %s from %s to %s', (text, grain, first, last) => {
  const date = read(text);
  expect([grainOf(date), firstDay(date), lastDay(date), isRough(date)]).toEqual([
    grain,
    first,
    last,
    grain !== 'day',
  ]);
});

test.each([
  '2026',
  '2026-13',
  '2026-00',
  '2026-3',
  '2026-Q0',
  '2026-Q5',
  '2026-Q01',
  '2026-H3',
  '2026-q1',
  '2026-02-29',
  '2026-03-02T10:00',
  '20260302',
  '2.3.2026',
  '',
])('"%s" is no planned date', (text) => {
  expect(parsePlannedDate(text)).toBeUndefined();
});

test('what is expected first comes first, and the more exact before the rougher', () => {
  const dates = ['2026-H1', '2026-Q1', '2026-03-31', '2026-06-30', '2026-03', '2026-04'];
  expect(dates.map(read).toSorted(byLastDay)).toEqual([
    '2026-03-31',
    '2026-03',
    '2026-Q1',
    '2026-04',
    '2026-06-30',
    '2026-H1',
  ]);
});

const someDay = fc.integer({ min: 0, max: 400_000 }).map((days) => addDays(day('1900-01-01'), days));
const someGrain = fc.constantFrom(...grains);
const someDate = fc.tuple(someGrain, someDay).map(([grain, on]) => formatPlannedDate(grain, on));

test('every date reads as it is written', () => {
  fc.assert(
    fc.property(someDate, (date) => {
      expect(parsePlannedDate(date)).toBe(date);
    }),
  );
});

test('a day falls within each date that it is written as, and so do the first and the last one', () => {
  fc.assert(
    fc.property(someGrain, someDay, (grain, on) => {
      const date = formatPlannedDate(grain, on);
      const [first, last] = [firstDay(date), lastDay(date)];
      expect(first <= on && on <= last).toBe(true);
      expect([first, last].map((one) => formatPlannedDate(grain, one))).toEqual([date, date]);
      expect(grainOf(date)).toBe(grain);
    }),
  );
});

test('dates of one grain follow each other without a gap', () => {
  fc.assert(
    fc.property(someDate, (date) => {
      const next = addDays(lastDay(date), 1);
      expect(firstDay(formatPlannedDate(grainOf(date), next))).toBe(next);
    }),
  );
});

test('the order is one, and nothing is before what it contains', () => {
  fc.assert(
    fc.property(fc.array(someDate, { maxLength: 8 }), someGrain, someDay, (dates, grain, on) => {
      const sorted: readonly PlannedDate[] = dates.toSorted(byLastDay);
      expect(sorted.toReversed().toSorted(byLastDay)).toEqual(sorted);
      expect(byLastDay(on, formatPlannedDate(grain, on))).toBeLessThanOrEqual(0);
    }),
  );
});
