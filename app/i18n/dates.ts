import type { Language } from '../domain/programme/language';
import { calendarDay, type CalendarDay } from './calendar-day';
import { capital } from './sentence';

/** How a language writes days (`YYYY-MM-DD`), clock times (`HH:MM`) and spans of time. */
export interface Dates {
  /** 23.11. */
  readonly short: (day: string) => string;
  /** 23.11.2026 */
  readonly full: (day: string) => string;
  /** ma 23.11. */
  readonly withWeekday: (day: string) => string;
  /** maanantaina 23.11.2026: on that day, within a sentence. */
  readonly onWeekday: (day: string) => string;
  /** Maanantai 23.11.2026: the day as a heading. */
  readonly heading: (day: string) => string;
  /** 11/26, for narrow columns and far days. */
  readonly month: (day: string) => string;
  /** klo 9.30 */
  readonly time: (clock: string) => string;
  /** 17.11.2026 klo 13.20 */
  readonly moment: (day: string, clock: string) => string;
  /** 1.–5.12. */
  readonly range: (from: string, to: string) => string;
  /** vk 47 */
  readonly week: (week: number) => string;
  /** 6 päivää */
  readonly days: (count: number) => string;
  /** 2 viikkoa */
  readonly weeks: (count: number) => string;
  /** +2 vk: late by whole weeks, or by days when under a week; minus when early. */
  readonly slippage: (days: number) => string;
}

const nbsp = '\u00a0';

const finnish: Dates = {
  ...numeric(),
  withWeekday: (iso) =>
    `${['su', 'ma', 'ti', 'ke', 'to', 'pe', 'la'][calendarDay(iso).weekday]}${nbsp}${finnish.short(iso)}`,
  onWeekday: (iso) => `${finnishWeekdays[calendarDay(iso).weekday]}na ${finnish.full(iso)}`,
  heading: (iso) => `${capital(finnishWeekdays[calendarDay(iso).weekday] ?? '')} ${finnish.full(iso)}`,
  time: (clock) => `klo${nbsp}${dotted(clock)}`,
  moment: (iso, clock) => `${finnish.full(iso)} ${finnish.time(clock)}`,
  week: (week) => `vk${nbsp}${week}`,
  days: (count) => `${count}${nbsp}${count === 1 ? 'päivä' : 'päivää'}`,
  weeks: (count) => `${count}${nbsp}${count === 1 ? 'viikko' : 'viikkoa'}`,
  slippage: slippage('vk', 'pv'),
};

const swedish: Dates = {
  ...numeric(),
  withWeekday: (iso) =>
    `${['sö', 'må', 'ti', 'on', 'to', 'fr', 'lö'][calendarDay(iso).weekday]}${nbsp}${swedish.short(iso)}`,
  onWeekday: (iso) => `${swedishWeekdays[calendarDay(iso).weekday]}en den ${swedish.full(iso)}`,
  heading: (iso) => `${capital(swedishWeekdays[calendarDay(iso).weekday] ?? '')} ${swedish.full(iso)}`,
  time: (clock) => `kl.${nbsp}${dotted(clock)}`,
  moment: (iso, clock) => `${swedish.full(iso)} ${swedish.time(clock)}`,
  week: (week) => `v.${nbsp}${week}`,
  days: (count) => `${count}${nbsp}${count === 1 ? 'dag' : 'dagar'}`,
  weeks: (count) => `${count}${nbsp}${count === 1 ? 'vecka' : 'veckor'}`,
  slippage: slippage('v.', 'd'),
};

const english: Dates = {
  short: (iso) => `${calendarDay(iso).day}${nbsp}${englishMonth(iso)}`,
  full: (iso) => `${english.short(iso)}${nbsp}${calendarDay(iso).year}`,
  withWeekday: (iso) =>
    `${englishWeekdays[calendarDay(iso).weekday]?.slice(0, 3)}${nbsp}${english.short(iso)}`,
  onWeekday: (iso) => `on ${english.heading(iso)}`,
  heading: (iso) => `${englishWeekdays[calendarDay(iso).weekday]} ${english.full(iso)}`,
  month: (iso) => `${englishMonth(iso)}${nbsp}’${twoDigits(calendarDay(iso))}`,
  time: (clock) => clock.replace(/^0/, ''),
  moment: (iso, clock) => `${english.full(iso)}, ${english.time(clock)}`,
  range: (from, to) => {
    const [a, b] = [calendarDay(from), calendarDay(to)];
    const within = a.month === b.month && a.year === b.year;
    return within ? `${a.day}–${english.short(to)}` : `${english.short(from)} – ${english.short(to)}`;
  },
  week: (week) => `week${nbsp}${week}`,
  days: (count) => `${count}${nbsp}${count === 1 ? 'day' : 'days'}`,
  weeks: (count) => `${count}${nbsp}${count === 1 ? 'week' : 'weeks'}`,
  slippage: slippage('wk', 'd'),
};

const dates: Readonly<Record<Language, Dates>> = { fi: finnish, sv: swedish, en: english };

export function datesIn(language: Language): Dates {
  return dates[language];
}

const finnishWeekdays = [
  'sunnuntai',
  'maanantai',
  'tiistai',
  'keskiviikko',
  'torstai',
  'perjantai',
  'lauantai',
];
const swedishWeekdays = ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'];
const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What Finnish and Swedish write alike in Finland. */
function numeric(): Pick<Dates, 'short' | 'full' | 'month' | 'range'> {
  const short = (iso: string) => `${calendarDay(iso).day}.${calendarDay(iso).month}.`;
  const full = (iso: string) => `${short(iso)}${calendarDay(iso).year}`;
  return {
    short,
    full,
    month: (iso) => `${calendarDay(iso).month}/${twoDigits(calendarDay(iso))}`,
    range: (from, to) => {
      const [a, b] = [calendarDay(from), calendarDay(to)];
      if (a.year !== b.year) return `${full(from)}–${full(to)}`;
      return a.month === b.month ? `${a.day}.–${short(to)}` : `${short(from)}–${short(to)}`;
    },
  };
}

function slippage(week: string, day: string): (days: number) => string {
  return (days) => {
    const size = Math.abs(days);
    const amount = size < 7 ? `${size}${nbsp}${day}` : `${Math.round(size / 7)}${nbsp}${week}`;
    return `${days < 0 ? '−' : '+'}${amount}`;
  };
}

function englishMonth(iso: string): string {
  return englishMonths[calendarDay(iso).month - 1] ?? '';
}

function twoDigits({ year }: CalendarDay): string {
  return String(year).slice(-2);
}

function dotted(clock: string): string {
  return clock.replace(/^0/, '').replace(':', '.');
}
