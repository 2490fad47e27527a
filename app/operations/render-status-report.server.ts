import { dayOf, endOf, later } from '../domain/calendar';
import type { Language } from '../domain/programme/language';
import type { ProgrammeId } from '../domain/programme/programme';
import { statusFacts } from '../reports/status/facts';
import { renderStatusReport as render, type StatusReport } from '../reports/status/status-report.server';
import type { Porras } from './porras.server';
import { reportDaysRefusal, type ReportDays, type ReportDaysRefusal } from './report-days';

export interface StatusReportOrder extends ReportDays {
  readonly programme: ProgrammeId;
  readonly language: Language;
  /** Whether the data are made up. */
  readonly demo: boolean;
  /** Path of the browser to print with; found by itself when left out. */
  readonly chromium?: string | undefined;
}

export type StatusReportOutcome =
  | { readonly ok: true; readonly report: StatusReport }
  | {
      readonly ok: false;
      readonly refusal: ReportDaysRefusal | { readonly reason: 'no-such-programme' };
    };

/** The status report of a day, from what Porras knew at its end. Whoever asks has seen to it that she may view. */
export async function renderStatusReport(
  porras: Porras,
  { programme, day, since, language, demo, chromium }: StatusReportOrder,
): Promise<StatusReportOutcome> {
  const latest = await porras.rollout(programme);
  if (!latest) return { ok: false, refusal: { reason: 'no-such-programme' } };
  const { timeZone } = latest.programme;
  const today = dayOf(later(porras.clock(), latest.head.at), timeZone);
  const refusal = reportDaysRefusal(latest, today, { day, since });
  if (refusal) return { ok: false, refusal };

  const rollout = await porras.rolloutAsOf(programme, endOf(day, timeZone));
  if (!rollout) return { ok: false, refusal: { reason: 'nothing-yet' } };
  const before = since && (await porras.rolloutAsOf(programme, endOf(since, timeZone)));
  const facts = statusFacts({
    rollout,
    day,
    language,
    demo,
    ...(since && { since }),
    ...(before && { before }),
  });
  return { ok: true, report: await render(facts, chromium) };
}
