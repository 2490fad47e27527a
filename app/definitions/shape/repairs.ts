import { mostInWord } from '../reading/limits';

/** What a text has to look like. */
export interface Form {
  readonly pattern?: string;
  readonly format?: string;
}

/** The same text in the form that is needed, for the other forms that people write; undefined when none is meant. */
export function repaired(found: string, form: Form): string | undefined {
  if (found.length > mostInWord) return undefined;
  const others = [
    slugified(found),
    withUnit(found),
    inDays(found),
    ofIso(found),
    isoDay(found),
    found.replace(/^http:/, 'https:'),
    found.replace(/^(?=[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/|$))/i, 'https://'),
    found
      .replace(/[-()/]+/g, ' ')
      .replace(/ +/g, ' ')
      .trim(),
  ];
  return others.find((other) => other !== found && fits(other, form));
}

export function fits(text: string, { pattern, format }: Form): boolean {
  if (text === '' || (format === 'date' && !isDay(text))) return false;
  return pattern === undefined || new RegExp(pattern, 'u').test(text);
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function slugified(text: string): string {
  const letters = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** `1 days` → `1 day`, `2 day` → `2 days`, `45min` → `45 min`. */
function withUnit(text: string): string {
  const [, amount, unit] = /^\s*(\d+)\s*([a-z ]+?)s?\s*$/.exec(text) ?? [];
  if (!amount || !unit) return text;
  return unit.startsWith('min') ? `${amount} min` : `${amount} ${unit}${amount === '1' ? '' : 's'}`;
}

/** `2 weeks` → `14 days`. */
function inDays(text: string): string {
  const [, weeks] = /^\s*(\d{1,2})\s*weeks?\s*$/.exec(text) ?? [];
  return weeks ? `${Number(weeks) * 7} days` : text;
}

/** `PT1H30M` → `90 min`, `P10D` → `10 days`: lengths of time as programs write them. */
function ofIso(text: string): string {
  const [, days] = /^P(\d{1,3})D$/.exec(text) ?? [];
  if (days) return `${days} ${days === '1' ? 'day' : 'days'}`;
  const [, hours, minutes] = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?$/.exec(text) ?? [];
  return hours || minutes ? `${Number(hours ?? 0) * 60 + Number(minutes ?? 0)} min` : text;
}

/** `2026-3-2` and `2.3.2026`, as days are written in Finland, → `2026-03-02`. */
function isoDay(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text) ?? [];
  const [, ofMonth, ofYear, inYear] = /^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/.exec(text) ?? [];
  const parts = [year ?? inYear, month ?? ofYear, day ?? ofMonth];
  if (!parts[0]) return text;
  return parts.map((part = '') => part.padStart(2, '0')).join('-');
}
