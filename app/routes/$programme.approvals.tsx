import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { ApprovalsPage } from '../aspects/scope/pages/approvals-page';
import { approvalsView } from '../aspects/scope/pages/approvals-view';
import { StaffPage } from '../components/staff-page/staff-page';
import { survey } from '../judgement/survey';
import { enter } from './enter.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { rollout, now, person, page, speaker } = await enter(request, params.programme);
  return {
    page,
    title: speaker.words.scope.approvals,
    view: approvalsView(survey(rollout, now), speaker, person),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} – Porras` }];

export default function Approvals() {
  const { page, view } = useLoaderData<typeof loader>();
  return (
    <StaffPage page={page}>
      <ApprovalsPage view={view} />
    </StaffPage>
  );
}
