import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { UnitsPage } from '../aspects/opening/pages/switchboard-page';
import { unitsView } from '../aspects/opening/pages/view';
import { Denied } from '../components/staff-page/denied';
import { StaffPage } from '../components/staff-page/staff-page';
import { notFound } from './enter.server';
import { denied, enterSwitchboard } from './switchboard.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const visit = await enterSwitchboard(request, params.programme);
  if (!visit.allowed) return denied(visit);
  const { page, surveyed, speaker, person } = visit;
  const view = unitsView(surveyed, params.service ?? '', speaker, person);
  if (!view) throw notFound();
  return data({ page, view });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data && ('view' in data ? data.view.service : data.denied.title)} – Porras` },
];

export default function Units() {
  const answer = useLoaderData<typeof loader>();
  return (
    <StaffPage page={answer.page}>
      {'denied' in answer ? <Denied {...answer.denied} /> : <UnitsPage view={answer.view} />}
    </StaffPage>
  );
}
