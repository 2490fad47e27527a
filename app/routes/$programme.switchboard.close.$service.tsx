import {
  data,
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { addressesIn } from '../components/addresses';
import { Denied } from '../components/staff-page/denied';
import { StaffPage } from '../components/staff-page/staff-page';
import { ClosePage } from '../components/switchboard/close-page';
import { closeView } from '../components/switchboard/close-view';
import { readForm } from '../http/csrf.server';
import { chosenField, textField } from '../http/form-fields';
import { typedText } from '../http/typed-text';
import { porras } from '../operations/installed.server';
import { orderClosings } from '../operations/order-closings.server';
import { denied, enterSwitchboard, refusedVerdicts, serviceAsked, unitsAsked } from './switchboard.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const visit = await enterSwitchboard(request, params.programme);
  const service = serviceAsked(visit, params.service);
  if (!visit.allowed) return denied(visit);
  const { page, surveyed, speaker, person, now, rollout } = visit;
  const view = closeView(surveyed, { service, units: unitsAsked(request), now }, speaker, person);
  return data({ page, view, switchboard: addressesIn(rollout.programme.id).switchboard });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const visit = await enterSwitchboard(request, params.programme);
  const { id, bookedIn } = serviceAsked(visit, params.service);
  const form = await readForm(request, visit.staff);
  const reason = typedText(form, 'reason');
  const subjects = chosenField(form, 'unit').map((unit) => ({ service: id, unit }));
  if (subjects.length === 0) {
    return data(
      { reason: { text: reason.text }, refusal: [visit.speaker.words.switchboard.unitsNeeded] },
      { status: 400 },
    );
  }
  if (!reason.ok) return data({ reason }, { status: 400 });
  const { programme } = visit.rollout;
  const verdicts = await orderClosings(
    porras(),
    { person: visit.person, through: 'web' },
    { programme: programme.id, subjects, to: textField(form, 'to'), reason: reason.text },
  );
  const refused = refusedVerdicts(verdicts, visit);
  if (refused)
    return data({ reason: { text: reason.text }, refusal: refused.lines }, { status: refused.status });
  const done = bookedIn.kind === 'porras' ? 'closed' : 'closing';
  return redirect(`${addressesIn(programme.id).switchboard}?done=${done}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data && ('view' in data ? data.view.question : data.denied.title)} – Porras` },
];

export default function Close() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && 'refusal' in answer ? answer.refusal : undefined;
  return (
    <StaffPage page={loaded.page}>
      {'denied' in loaded ? (
        <Denied {...loaded.denied} />
      ) : (
        <ClosePage {...loaded} csrf={loaded.page.csrf} reason={answer?.reason} refusal={refusal} />
      )}
    </StaffPage>
  );
}
