import { Temporal } from 'temporal-polyfill';
import { day, type Day } from '../calendar';

declare const roughBrand: unique symbol;

/** A month `2026-03`, a quarter `2026-Q1` or a half-year `2026-H1`. */
export type RoughDate = string & { readonly [roughBrand]: true };

/** For when something is planned: a day, or as much as is known of it. Its text is how it is written everywhere. */
export type PlannedDate = Day | RoughDate;

export const grains = ['day', 'month', 'quarter', 'half-year'] as const;
export type Grain = (typeof grains)[number];

/** How a part of a year is written after its year, and how many months it has. */
const parts = {
  month: { mark: '', digits: 2, months: 1 },
  quarter: { mark: 'Q', digits: 1, months: 3 },
  'half-year': { mark: 'H', digits: 1, months: 6 },
} as const;
type RoughGrain = keyof typeof parts;
const roughGrains = Object.keys(parts) as RoughGrain[];

/** Reads a planned date; nothing when the text is none, or names a day that no calendar has. */
export function parsePlannedDate(text: string): PlannedDate | undefined {
  // Cast: it is written as one.
  if (partOf(text)) return text as RoughDate;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return day(text);
  } catch {
    return undefined;
  }
}

/** The date of this grain that a day falls in. */
export function formatPlannedDate(grain: Grain, on: Day): PlannedDate {
  if (grain === 'day') return on;
  const { mark, digits, months } = parts[grain];
  const { year, month } = Temporal.PlainDate.from(on);
  const number = String(Math.ceil(month / months)).padStart(digits, '0');
  // Cast: it is written as one.
  return `${String(year).padStart(4, '0')}-${mark}${number}` as RoughDate;
}

export function grainOf(date: PlannedDate): Grain {
  return partOf(date)?.grain ?? 'day';
}

export function isRough(date: PlannedDate): date is RoughDate {
  return partOf(date) !== undefined;
}

/** The first day that it can mean. */
export function firstDay(date: PlannedDate): Day {
  const part = partOf(date);
  return part ? day(`${part.first}-01`) : day(date);
}

/** The last day that it can mean: by then it is expected. */
export function lastDay(date: PlannedDate): Day {
  const part = partOf(date);
  return part ? day(`${part.last}-${Temporal.PlainYearMonth.from(part.last).daysInMonth}`) : day(date);
}

/** The order in which things are expected; what is known more exactly comes first where both end on one day. */
export function byLastDay(a: PlannedDate, b: PlannedDate): number {
  return lastDay(a).localeCompare(lastDay(b)) || firstDay(b).localeCompare(firstDay(a));
}

interface YearPart {
  readonly grain: RoughGrain;
  /** Its first and its last month, `YYYY-MM`. */
  readonly first: string;
  readonly last: string;
}

/** The part of a year that a text names; nothing for a day, and for what is no date. */
function partOf(text: string): YearPart | undefined {
  const [, year = '', mark = '', number = ''] = /^(\d{4})-([QH]?)(\d{1,2})$/.exec(text) ?? [];
  const grain = roughGrains.find((one) => parts[one].mark === mark && parts[one].digits === number.length);
  if (!grain) return undefined;
  const { months } = parts[grain];
  const last = Number(number) * months;
  if (last < months || last > 12) return undefined;
  const monthOf = (month: number) => `${year}-${String(month).padStart(2, '0')}`;
  return { grain, first: monthOf(last - months + 1), last: monthOf(last) };
}
