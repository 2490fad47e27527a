import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { acts } from '../aspects';
import { may } from '../aspects/duties/permissions';
import { KillPage } from '../aspects/opening/pages/kill-page';
import { killView } from '../aspects/opening/pages/kill-view';
import { refusalStatus, refusalText } from '../aspects/opening/pages/refusal-text';
import { addressesIn } from '../components/addresses';
import { Denied } from '../components/staff-page/denied';
import { StaffPage } from '../components/staff-page/staff-page';
import { readForm } from '../http/csrf.server';
import { typedText } from '../http/typed-text';
import { porras } from '../operations/installed.server';
import { perform } from '../operations/perform.server';
import { denied, enterSwitchboard, toSwitchboard } from './switchboard.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const visit = await enterSwitchboard(request, params.programme);
  const { page, surveyed, speaker, person, rollout, today } = visit;
  if (!may(rollout, person, 'close', {}, today)) return denied(visit);
  return data({
    page,
    title: speaker.words.switchboard.kill,
    view: killView(surveyed, speaker),
    switchboard: addressesIn(rollout.programme.id).switchboard,
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const visit = await enterSwitchboard(request, params.programme);
  const form = await readForm(request, visit.staff);
  const typed = typedText(form, 'reason');
  if (!typed.ok) return data({ reason: typed }, { status: 400 });
  const programme = visit.rollout.programme.id;
  const by = { person: visit.person, through: 'web' } as const;
  const outcome = await perform({
    porras: porras(),
    by,
    act: acts.closeEverything,
    command: { programme, reason: typed.text },
  });
  if (!outcome.ok) {
    const refusal = { lines: [refusalText(outcome.refusal, visit.speaker)] };
    return data({ reason: { text: typed.text }, refusal }, { status: refusalStatus(outcome.refusal) });
  }
  return toSwitchboard(visit, 'killed', outcome.events);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data && ('title' in data ? data.title : data.denied.title)} – Porras` },
];

export default function Emergency() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && 'refusal' in answer ? answer.refusal : undefined;
  return (
    <StaffPage page={loaded.page}>
      {'denied' in loaded ? (
        <Denied {...loaded.denied} />
      ) : (
        <KillPage {...loaded} csrf={loaded.page.csrf} reason={answer?.reason} refusal={refusal} />
      )}
    </StaffPage>
  );
}
