import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readTexts } from '../../db/texts.server';
import { ScopePage } from '../aspects/scope/pages/scope-page';
import { scopeTexts, scopeView } from '../aspects/scope/pages/view';
import { StaffPage } from '../components/staff-page/staff-page';
import { keptText } from '../http/kept-text.server';
import { survey } from '../judgement/survey';
import { draftOf } from '../operations/drafts.server';
import { porras } from '../operations/installed.server';
import { decideScope, draftKey, proposalOf } from './decide-scope.server';
import { enter } from './enter.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const visit = await enter(request, params.programme);
  const { rollout, now, person, page, speaker } = visit;
  const asked = { serviceTask: params.serviceTask ?? '', proposal: proposalOf(visit, params) };
  const texts = await readTexts(porras().database, scopeTexts(asked.proposal));
  const kept = (await keptText(porras(), request)) ?? (await draftOf(porras(), person, draftKey(params)));
  const done = new URL(request.url).searchParams.get('done');
  const { approved, returned } = speaker.words.scope;
  const told = done === 'approved' ? approved : done === 'returned' ? returned : undefined;
  return {
    page,
    view: scopeView(survey(rollout, now), asked, speaker, person, texts),
    kept,
    done: told?.(asked.proposal.number),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  return decideScope({ request, params });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.view.title} – Porras` }];

export default function Scope() {
  const { page, view, done, kept } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const draft = kept === undefined ? undefined : { text: kept };
  return (
    <StaffPage page={page}>
      <ScopePage
        view={view}
        csrf={page.csrf}
        done={answer ? undefined : done}
        refusal={answer?.refusal}
        reason={answer?.reason ?? draft}
        kept={draft !== undefined && answer === undefined}
      />
    </StaffPage>
  );
}
