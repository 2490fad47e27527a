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
    isoDay(found),
    found.replace(/^http:/, 'https:'),
    found.replace(/^(?=www\.)/, 'https://'),
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

/** `2026-3-2` and `2.3.2026`, as days are written in Finland, → `2026-03-02`. */
function isoDay(text: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(text) ?? [];
  const [, ofMonth, ofYear, inYear] = /^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/.exec(text) ?? [];
  const parts = [year ?? inYear, month ?? ofYear, day ?? ofMonth];
  if (!parts[0]) return text;
  return parts.map((part = '') => part.padStart(2, '0')).join('-');
}
