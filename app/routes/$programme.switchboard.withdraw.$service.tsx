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
import { WithdrawPage } from '../components/switchboard/order-pages';
import { withdrawView } from '../components/switchboard/order-views';
import { readForm } from '../http/csrf.server';
import { chosenField } from '../http/form-fields';
import { typedText } from '../http/typed-text';
import { porras } from '../operations/installed.server';
import { withdrawDatedSteps } from '../operations/withdraw-dated-steps.server';
import { withdrawOrders } from '../operations/withdraw-orders.server';
import { denied, enterSwitchboard, refusedVerdicts, serviceAsked, unitsAsked } from './switchboard.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const visit = await enterSwitchboard(request, params.programme);
  const service = serviceAsked(visit, params.service);
  if (!visit.allowed) return denied(visit);
  const { page, surveyed, speaker, person, rollout } = visit;
  const view = withdrawView(surveyed, { service, units: unitsAsked(request) }, speaker, person);
  return data({ page, view, switchboard: addressesIn(rollout.programme.id).switchboard });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const visit = await enterSwitchboard(request, params.programme);
  const { id: service } = serviceAsked(visit, params.service);
  const form = await readForm(request, visit.staff);
  const typed = typedText(form, 'reason');
  const reason = { text: typed.text };
  const chosen = chosenField(form, 'order').map((one) => chosenOf(service, one));
  const { unitsNeeded } = visit.speaker.words.switchboard;
  if (chosen.length === 0) return data({ reason, refusal: [unitsNeeded] }, { status: 400 });
  if (!typed.ok) return data({ reason: typed }, { status: 400 });
  const programme = visit.rollout.programme.id;
  const by = { person: visit.person, through: 'web' } as const;
  const orders = chosen.filter(({ kind }) => kind === 'order');
  const dated = chosen.filter(({ kind }) => kind === 'dated').map((one) => ({ ...one, dated: one.order }));
  const verdicts = [
    ...(await withdrawOrders(porras(), by, { programme, orders, reason: typed.text })),
    ...(await withdrawDatedSteps(porras(), by, { programme, dated, reason: typed.text })),
  ];
  const refused = refusedVerdicts(verdicts, visit);
  if (refused) return data({ reason, refusal: refused.lines }, { status: refused.status });
  return redirect(`${addressesIn(programme).switchboard}?done=withdrawn`, 303);
}

/** What was chosen on the page: `order:unit:sequence` or `dated:unit:sequence`. */
function chosenOf(service: string, chosen: string) {
  const [kind = '', unit = '', order = ''] = chosen.split(':');
  return { kind, service, unit, order: Number(order) };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data && ('view' in data ? data.view.question : data.denied.title)} – Porras` },
];

export default function Withdraw() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refusal = answer && 'refusal' in answer ? answer.refusal : undefined;
  return (
    <StaffPage page={loaded.page}>
      {'denied' in loaded ? (
        <Denied {...loaded.denied} />
      ) : (
        <WithdrawPage {...loaded} csrf={loaded.page.csrf} reason={answer?.reason} refusal={refusal} />
      )}
    </StaffPage>
  );
}
