import { readReportForm, reportForm, type ReportQuestion } from '../components/reports/question';
import type { ReportFault } from '../components/reports/status-form';
import { reportDaysRefusal } from '../operations/report-days';
import type { Visit } from './enter.server';

type Answerable = Extract<ReportQuestion, { ok: true }>;

/** The question that an address holds: what was typed, and either the question to answer or what is wrong with it. */
export function reportQuestion({ rollout, today, speaker }: Visit, url: string) {
  const form = reportForm(new URL(url).searchParams, today, speaker.language);
  const read = readReportForm(form, today);
  const fault = read.ok ? daysFault(read) : read.fault;
  return { form, fault, question: read.ok && !fault ? read : undefined };

  function daysFault(question: Answerable): ReportFault | undefined {
    const refusal = reportDaysRefusal(rollout, today, question);
    if (!refusal) return undefined;
    const { reason } = refusal;
    return { field: reason === 'not-earlier' ? 'since' : 'day', reason };
  }
}
