import { addDays, day, daysBetween, workingDayBefore, type Day } from '../../domain/calendar';

/** The story is written for a week that begins here: whatever day of it the demo ends on, the story has that far. */
export const lastWeekBegins = day('2026-11-23');

/** How the days of the story and of its definition lie in the calendar of whoever starts the demo. */
export interface CalendarShift {
  /** Whole weeks by which the days are shifted, so that each keeps its weekday. */
  readonly weeks: number;
  /** The last day of the story: the working day before the demo is first started. */
  readonly end: Day;
}

export function shiftFor(today: Day): CalendarShift {
  const end = workingDayBefore(today);
  return { weeks: Math.floor(daysBetween(lastWeekBegins, end) / 7), end };
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;

/** A copy of `value` in which every text that is a day lies `weeks` whole weeks later. */
export function withDaysShifted<T>(value: T, weeks: number): T {
  return (weeks === 0 ? value : shifted(value, weeks)) as T;
}

function shifted(value: unknown, weeks: number): unknown {
  if (typeof value === 'string') return isDay.test(value) ? addDays(day(value), weeks * 7) : value;
  if (Array.isArray(value)) return value.map((one) => shifted(one, weeks));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shifted(inner, weeks)]));
}
