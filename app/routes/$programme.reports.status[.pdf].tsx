import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { porras } from '../operations/installed.server';
import { renderStatusReport } from '../operations/render-status-report.server';
import { enter, notFound } from './enter.server';
import { reportQuestion } from './report-question.server';

/** The status report as PDF. A question that has no answer leads to the form, which says why. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const visit = await enter(request, params.programme);
  const { id } = visit.rollout.programme;
  const { question } = reportQuestion(visit, request.url);
  if (!question) return redirect(`/${id}/reports${new URL(request.url).search}`);

  const { day, since, language } = question;
  const { demo, chromium } = porras();
  const order = { programme: id, day, since, language, demo, chromium };
  const outcome = await renderStatusReport(porras(), order);
  // The question was answerable a moment ago: only the programme can have gone meanwhile.
  if (!outcome.ok) throw notFound();
  return new Response(new Uint8Array(outcome.report.pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="porras-${id}-${day}-${language}.pdf"`,
      'Cache-Control': 'no-store',
    },
  });
}
