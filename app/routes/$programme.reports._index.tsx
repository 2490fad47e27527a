import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { PageHead } from '../components/page-head';
import { StatusForm } from '../components/reports/status-form';
import { StaffPage } from '../components/staff-page/staff-page';
import { enter } from './enter.server';
import { reportQuestion } from './report-question.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const visit = await enter(request, params.programme);
  const { form, fault } = reportQuestion(visit, request.url);
  const { page, today, rollout, speaker } = visit;
  const { title, headline, lede } = speaker.words.reports;
  const action = `/${rollout.programme.id}/reports/status.pdf`;
  return data({ page, today, form, fault, action, title, headline, lede }, { status: fault ? 400 : 200 });
}

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: `${shown?.title} – Porras` }];

export default function ReportsPage() {
  const { page, today, form, fault, action, headline, lede } = useLoaderData<typeof loader>();
  return (
    <StaffPage page={page}>
      <PageHead title={headline} lede={lede} />
      <StatusForm action={action} form={form} today={today} fault={fault} />
    </StaffPage>
  );
}
