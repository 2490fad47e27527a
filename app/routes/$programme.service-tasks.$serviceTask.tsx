import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readTexts } from '../../db/texts.server';
import { textsOf } from '../components/history/entry';
import { historyPage } from '../components/history/page';
import { ServiceTaskPage } from '../components/service-task/service-task-page';
import { serviceTaskView } from '../components/service-task/view';
import { StaffPage } from '../components/staff-page/staff-page';
import { surveyOfTask } from '../judgement/survey';
import { porras } from '../operations/installed.server';
import { enter, notFound } from './enter.server';
import { recordedJustNow } from './recorded-just-now.server';

export { staffLinks as links } from '../components/staff-page/links';

/** The latest events; the rest is a page of its own. */
const eventsShown = 20;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const visit = await enter(request, params.programme);
  const { rollout, now, person, page, speaker } = visit;
  const surveyed = surveyOfTask(rollout, params.serviceTask ?? '', now);
  if (!surveyed) throw notFound();
  const { one } = surveyed;
  const { searchParams } = new URL(request.url);
  const [service, unit] = [searchParams.get('service'), searchParams.get('unit')];
  const subject = { ...(service !== null && { service }), ...(unit !== null && { unit }) };
  const history = historyPage(rollout, { about: one.task.id, limit: eventsShown });
  const texts = await readTexts(porras().database, textsOf(history.events));
  return {
    page,
    view: serviceTaskView(surveyed, { one, subject, now, history, texts }, speaker, person),
    done: recordedJustNow(request, visit),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.view.title} – Porras` }];

export default function ServiceTask() {
  const { page, view, done } = useLoaderData<typeof loader>();
  return (
    <StaffPage page={page}>
      <ServiceTaskPage view={view} csrf={page.csrf} done={done} />
    </StaffPage>
  );
}
