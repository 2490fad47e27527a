import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Overview } from '../components/overview/overview';
import { overviewView } from '../components/overview/view';
import { StaffPage } from '../components/staff-page/staff-page';
import { survey } from '../judgement/survey';
import { enter } from './enter.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { rollout, now, person, page, speaker } = await enter(request, params.programme);
  return {
    page,
    title: speaker.words.overview.title,
    view: overviewView(survey(rollout, now), speaker, person),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} – Porras` }];

export default function OverviewPage() {
  const { page, view } = useLoaderData<typeof loader>();
  return (
    <StaffPage page={page}>
      <Overview view={view} />
    </StaffPage>
  );
}
