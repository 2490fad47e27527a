import { addDays, day as dayFrom, type Day } from '../../domain/calendar';
import { languages, type Language } from '../../domain/programme/language';

/** What the form for a status report holds, as typed. */
export interface ReportForm {
  readonly day: string;
  readonly since: string;
  readonly language: Language;
}

/** What the form asks for, read; a fault names the field that is no day. */
export type ReportQuestion =
  | { readonly ok: true; readonly day: Day; readonly since?: Day; readonly language: Language }
  | {
      readonly ok: false;
      readonly fault: { readonly field: 'day' | 'since'; readonly reason: 'no-such-day' };
    };

/** How far back a report looks unless one says otherwise. */
const usualDays = 14;

/** The form as its address holds it; what an untouched form holds is put in. */
export function reportForm(query: URLSearchParams, today: Day, language: Language): ReportForm {
  const asked = languages.find((one) => one === query.get('language'));
  return {
    day: query.get('day') ?? today,
    since: query.get('since') ?? (query.has('day') ? '' : addDays(today, -usualDays)),
    language: asked ?? language,
  };
}

/** Reads the form. Without a day it is about today; without a day to compare with, nothing is compared. */
export function readReportForm({ day, since, language }: ReportForm, today: Day): ReportQuestion {
  const about = day === '' ? today : readDay(day);
  if (!about) return { ok: false, fault: { field: 'day', reason: 'no-such-day' } };
  if (since === '') return { ok: true, day: about, language };
  const compared = readDay(since);
  if (!compared) return { ok: false, fault: { field: 'since', reason: 'no-such-day' } };
  return { ok: true, day: about, since: compared, language };
}

function readDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return dayFrom(text);
  } catch {
    return undefined;
  }
}
