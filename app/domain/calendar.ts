import { Temporal } from 'temporal-polyfill';

declare const dayBrand: unique symbol;
declare const momentBrand: unique symbol;

/** A calendar day, `YYYY-MM-DD`. Days compare as text. */
export type Day = string & { readonly [dayBrand]: true };

/** An instant in UTC with milliseconds, `YYYY-MM-DDTHH:MM:SS.sssZ`. Moments compare as text. */
export type Moment = string & { readonly [momentBrand]: true };

/** In milliseconds: a day by itself, without a zone, has no clocks to turn. */
const dayLength = 86_400_000;

/** Reads a day. Throws `RangeError` when there is no such day in the calendar. */
export function day(text: string): Day {
  return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as Day;
}

/** Reads a day as people write it, `YYYY-MM-DD`; nothing when it is none of the calendar. */
export function readDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return day(text);
  } catch {
    return undefined;
  }
}

/** Reads an instant with its offset. Throws `RangeError` when it is not one. */
export function moment(text: string): Moment {
  return Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }) as Moment;
}

export function momentFrom(milliseconds: number): Moment {
  return new Date(milliseconds).toISOString() as Moment;
}

export function milliseconds(at: Moment): number {
  return Date.parse(at);
}

/** Days that have been asked for, by zone and minute: since 1972 every zone is whole minutes away from UTC. */
const known = new Map<string, Map<string, Day>>();
const mostKnown = 20_000;

/** The day that clocks on the wall of `timeZone` show at `at`. */
export function dayOf(at: Moment, timeZone: string): Day {
  const minute = at.slice(0, 'YYYY-MM-DDTHH:MM'.length);
  const ofZone = known.get(timeZone) ?? new Map<string, Day>();
  known.set(timeZone, ofZone);
  const before = ofZone.get(minute);
  if (before) return before;
  const day = Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString() as Day;
  if (ofZone.size >= mostKnown) ofZone.clear();
  ofZone.set(minute, day);
  return day;
}

/** The clock time on the wall of `timeZone` at `at`, `HH:MM`. */
export function clockTime(at: Moment, timeZone: string): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/** The instant at which wall clocks of `timeZone` show `time` (`HH:MM`) on `on`; in a skipped hour the one after it. */
export function atTime(on: Day, time: string, timeZone: string): Moment {
  const zoned = Temporal.PlainDate.from(on).toZonedDateTime({ timeZone, plainTime: time });
  return zoned.toInstant().toString({ fractionalSecondDigits: 3 }) as Moment;
}

/** The last millisecond of `on` in `timeZone`. */
export function endOf(on: Day, timeZone: string): Moment {
  return momentFrom(milliseconds(atTime(addDays(on, 1), '00:00', timeZone)) - 1);
}

export function addDays(from: Day, days: number): Day {
  return momentFrom(Date.parse(from) + days * dayLength).slice(0, 'YYYY-MM-DD'.length) as Day;
}

/** Whole days from `from` until `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekday(on: Day): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return Temporal.PlainDate.from(on).dayOfWeek as 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** Number of the week by ISO 8601. */
export function weekOf(on: Day): number {
  return Temporal.PlainDate.from(on).weekOfYear ?? 0;
}

/** The nearest Monday to Friday before `on`. Public holidays are not known here. */
export function workingDayBefore(on: Day): Day {
  const before = addDays(on, -1);
  return weekday(before) > 5 ? workingDayBefore(before) : before;
}

export function later<T extends Day | Moment>(a: T, b: T): T {
  return a > b ? a : b;
}

export function earlier<T extends Day | Moment>(a: T, b: T): T {
  return a < b ? a : b;
}
