import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SwitchboardPage } from '../aspects/opening/pages/switchboard-page';
import { switchboardView } from '../aspects/opening/pages/view';
import { Denied } from '../components/staff-page/denied';
import { StaffPage } from '../components/staff-page/staff-page';
import { denied, doneJustNow, enterSwitchboard } from './switchboard.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const visit = await enterSwitchboard(request, params.programme);
  if (!visit.allowed) return denied(visit);
  const { page, surveyed, speaker, person } = visit;
  const { title } = speaker.words.switchboard;
  const done = doneJustNow(request, visit);
  return data({ page, title, view: switchboardView(surveyed, speaker, person), done });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data && ('title' in data ? data.title : data.denied.title)} – Porras` },
];

export default function Switchboard() {
  const answer = useLoaderData<typeof loader>();
  return (
    <StaffPage page={answer.page}>
      {'denied' in answer ? (
        <Denied {...answer.denied} />
      ) : (
        <SwitchboardPage view={answer.view} done={answer.done} />
      )}
    </StaffPage>
  );
}
