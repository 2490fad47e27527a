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
import { ConfirmPage } from '../components/switchboard/order-pages';
import { confirmView } from '../components/switchboard/order-views';
import { readForm } from '../http/csrf.server';
import { chosenField, dayField, textField } from '../http/form-fields';
import { typedText } from '../http/typed-text';
import { confirmSteps } from '../operations/confirm-steps.server';
import { porras } from '../operations/installed.server';
import { denied, enterSwitchboard, refusedVerdicts, serviceAsked, unitsAsked } from './switchboard.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const visit = await enterSwitchboard(request, params.programme);
  const service = serviceAsked(visit, params.service);
  if (!visit.allowed) return denied(visit);
  const { page, surveyed, speaker, person, rollout } = visit;
  const view = confirmView(surveyed, { service, units: unitsAsked(request) }, speaker, person);
  return data({ page, view, switchboard: addressesIn(rollout.programme.id).switchboard });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const visit = await enterSwitchboard(request, params.programme);
  const { id: service } = serviceAsked(visit, params.service);
  const form = await readForm(request, visit.staff);
  const evidence = typedText(form, 'evidence');
  const doneOn = dayField(form, 'doneOn');
  const typed = { doneOn: textField(form, 'doneOn'), dayMissing: !doneOn, evidence };
  const orders = chosenField(form, 'order').map((chosen) => orderOf(service, chosen));
  const { unitsNeeded } = visit.speaker.words.switchboard;
  if (orders.length === 0) return data({ typed, refusal: [unitsNeeded] }, { status: 400 });
  if (!evidence.ok || !doneOn) return data({ typed, refusal: undefined }, { status: 400 });
  const programme = visit.rollout.programme.id;
  const by = { person: visit.person, through: 'web' } as const;
  const verdicts = await confirmSteps(porras(), by, { programme, orders, doneOn, evidence: evidence.text });
  const refused = refusedVerdicts(verdicts, visit);
  if (refused) return data({ typed, refusal: refused.lines }, { status: refused.status });
  return redirect(`${addressesIn(programme).switchboard}?done=confirmed`, 303);
}

/** What was chosen on the page: `unit:order`. */
function orderOf(service: string, chosen: string) {
  const [unit = '', order = ''] = chosen.split(':');
  return { service, unit, order: Number(order) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data && ('view' in data ? data.view.question : data.denied.title)} – Porras` },
];

export default function Confirm() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <StaffPage page={loaded.page}>
      {'denied' in loaded ? (
        <Denied {...loaded.denied} />
      ) : (
        <ConfirmPage {...loaded} csrf={loaded.page.csrf} typed={answer?.typed} refusal={answer?.refusal} />
      )}
    </StaffPage>
  );
}
