import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readTexts } from '../../db/texts.server';
import { addressesIn } from '../components/addresses';
import { textsOf } from '../components/history/entry';
import { History } from '../components/history/history';
import { historyPage } from '../components/history/page';
import { historyView, isHistoryOf } from '../components/history/view';
import { StaffPage } from '../components/staff-page/staff-page';
import { porras } from '../operations/installed.server';
import { enter, notFound } from './enter.server';

export { staffLinks as links } from '../components/staff-page/links';

/** Events on a page. */
const limit = 50;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { rollout, page, speaker } = await enter(request, params.programme);
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get('subject') ?? '';
  // Choosing everything sends an empty choice.
  const about = asked === '' ? undefined : asked;
  if (about !== undefined && !isHistoryOf(rollout, about)) throw notFound();
  const before = numberIn(searchParams.get('before'));

  const { id } = rollout.programme;
  const shown = historyPage(rollout, { about, before, limit });
  const texts = await readTexts(porras().database, textsOf(shown.events));
  const address = { path: addressesIn(id).history, about, before };
  return {
    page,
    programme: id,
    title: speaker.words.history.title,
    view: historyView(rollout, shown, address, speaker, texts),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} – Porras` }];

export default function HistoryRoute() {
  const { page, programme, view } = useLoaderData<typeof loader>();
  return (
    <StaffPage page={page}>
      <History programme={programme} view={view} />
    </StaffPage>
  );
}

function numberIn(text: string | null): number | undefined {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
