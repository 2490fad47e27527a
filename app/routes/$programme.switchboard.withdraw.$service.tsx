import type { ActionFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { acts } from '../aspects';
import { WithdrawPage } from '../aspects/opening/pages/order-pages';
import { withdrawView } from '../aspects/opening/pages/order-views';
import { Denied } from '../components/staff-page/denied';
import { StaffPage } from '../components/staff-page/staff-page';
import { chosenField } from '../http/form-fields';
import { typedText } from '../http/typed-text';
import { porras } from '../operations/installed.server';
import { performEach } from '../operations/perform-each.server';
import { answerAct, sentAct, showAct, typedAgain } from './switchboard-act.server';

export { staffLinks as links } from '../components/staff-page/links';
export { actMeta as meta } from '../aspects/opening/pages/act-meta';

export const loader = showAct(withdrawView);

export async function action(sent: ActionFunctionArgs) {
  const { visit, service, form, by, programme } = await sentAct(sent);
  const [chosen, reason] = [chosenField(form, 'order'), typedText(form, 'reason')];
  const typed = { chosen, reason };
  const orders = chosenOf('order', service.id, chosen);
  const dated = chosenOf('dated', service.id, chosen).map((one) => ({ ...one, dated: one.order }));
  if (orders.length + dated.length === 0)
    return typedAgain(typed, visit.speaker.words.switchboard.unitsNeeded);
  if (!reason.ok) return typedAgain(typed);
  const verdicts = [
    ...(await performEach({
      porras: porras(),
      by,
      act: acts.withdrawOrder,
      command: { programme, subjects: orders, reason: reason.text },
    })),
    ...(await performEach({
      porras: porras(),
      by,
      act: acts.withdrawDatedStep,
      command: { programme, subjects: dated, reason: reason.text },
    })),
  ];
  return answerAct(visit, verdicts, typed, 'withdrawn');
}

/** What was chosen on the page, of one kind: `order:unit:sequence` or `dated:unit:sequence`. */
function chosenOf(kind: 'order' | 'dated', service: string, chosen: readonly string[]) {
  return chosen
    .map((one) => one.split(':'))
    .filter(([of]) => of === kind)
    .map(([, unit = '', order = '']) => ({ service, unit, order: Number(order) }));
}

export default function Withdraw() {
  const loaded = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <StaffPage page={loaded.page}>
      {'denied' in loaded ? (
        <Denied {...loaded.denied} />
      ) : (
        <WithdrawPage {...loaded} csrf={loaded.page.csrf} {...sent} />
      )}
    </StaffPage>
  );
}
