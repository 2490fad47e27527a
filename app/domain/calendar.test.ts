import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import {
  addDays,
  atTime,
  clockTime,
  day,
  dayOf,
  daysBetween,
  endOf,
  milliseconds,
  moment,
  momentFrom,
  weekday,
  weekOf,
  workingDayBefore,
} from './calendar';

const helsinki = 'Europe/Helsinki';

test('a day that is not in the calendar is refused', () => {
  expect(day('2028-02-29')).toBe('2028-02-29');
  expect(() => day('2026-02-29')).toThrow(RangeError);
  expect(() => day('2.3.2026')).toThrow(RangeError);
});

test('moments are kept in UTC with milliseconds, and compare as text', () => {
  expect(moment('2026-03-02T12:00:00+02:00')).toBe('2026-03-02T10:00:00.000Z');
  expect(() => moment('2026-03-02T12:00:00')).toThrow(RangeError);
  fc.assert(
    fc.property(fc.nat(4e12), fc.nat(4e12), (a, b) => {
      expect(momentFrom(a) < momentFrom(b)).toBe(a < b);
      expect(milliseconds(momentFrom(a))).toBe(a);
    }),
  );
});

test('a day begins and ends by the clocks of the zone, in winter and in summer', () => {
  expect(dayOf(moment('2026-03-01T21:59:59.999Z'), helsinki)).toBe('2026-03-01');
  expect(dayOf(moment('2026-03-01T22:00:00Z'), helsinki)).toBe('2026-03-02');
  expect(dayOf(moment('2026-07-01T20:59:59.999Z'), helsinki)).toBe('2026-07-01');
  expect(dayOf(moment('2026-07-01T21:00:00Z'), helsinki)).toBe('2026-07-02');
});

test('the end of a day is its last millisecond, on the days when clocks are turned too', () => {
  expect(endOf(day('2026-03-02'), helsinki)).toBe('2026-03-02T21:59:59.999Z');
  expect(endOf(day('2026-03-29'), helsinki)).toBe('2026-03-29T20:59:59.999Z');
  fc.assert(
    fc.property(fc.nat(3000), (days) => {
      const on = addDays(day('2024-01-01'), days);
      expect(dayOf(endOf(on, helsinki), helsinki)).toBe(on);
      expect(dayOf(momentFrom(milliseconds(endOf(on, helsinki)) + 1), helsinki)).toBe(addDays(on, 1));
    }),
  );
});

test('days are reckoned as Temporal reckons them, whatever has been asked before', () => {
  const zones = ['Europe/Helsinki', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia'];
  // From 1972 on, until 2100.
  const moments = fc.integer({ min: 63_072_000_000, max: 4_102_444_800_000 }).map(momentFrom);
  fc.assert(
    fc.property(
      moments,
      fc.constantFrom(...zones),
      fc.integer({ min: -9999, max: 9999 }),
      (at, zone, days) => {
        const wall = Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate();
        const sameMinute = moment(`${at.slice(0, 16)}:59.999Z`);
        expect([dayOf(at, zone), dayOf(sameMinute, zone), dayOf(at, zone)]).toEqual(
          Array.from({ length: 3 }, () => wall.toString()),
        );
        expect(addDays(dayOf(at, zone), days)).toBe(wall.add({ days }).toString());
      },
    ),
  );
});

test('clock times are those on the wall', () => {
  expect(atTime(day('2026-04-01'), '09:00', helsinki)).toBe('2026-04-01T06:00:00.000Z');
  expect(clockTime(moment('2026-04-01T06:00:00Z'), helsinki)).toBe('09:00');
  expect(atTime(day('2026-03-29'), '03:30', helsinki)).toBe('2026-03-29T01:30:00.000Z');
});

test('days are counted whole, over the turning of clocks', () => {
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
  expect(daysBetween(day('2026-03-30'), day('2026-03-28'))).toBe(-2);
  fc.assert(
    fc.property(fc.integer({ min: -2000, max: 2000 }), (days) => {
      expect(daysBetween(day('2026-01-01'), addDays(day('2026-01-01'), days))).toBe(days);
    }),
  );
});

test('weeks are those of ISO 8601', () => {
  expect([weekday(day('2026-03-02')), weekday(day('2026-03-08'))]).toEqual([1, 7]);
  expect([weekOf(day('2026-12-31')), weekOf(day('2027-01-03')), weekOf(day('2027-01-04'))]).toEqual([
    53, 53, 1,
  ]);
});

test('the working day before a Monday is the Friday', () => {
  expect(workingDayBefore(day('2026-03-02'))).toBe('2026-02-27');
  expect(workingDayBefore(day('2026-03-01'))).toBe('2026-02-27');
  expect(workingDayBefore(day('2026-03-03'))).toBe('2026-03-02');
});
