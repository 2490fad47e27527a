import type { ActionFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { acts } from '../aspects';
import { ConfirmPage } from '../aspects/opening/pages/order-pages';
import { confirmView } from '../aspects/opening/pages/order-views';
import { Denied } from '../components/staff-page/denied';
import { StaffPage } from '../components/staff-page/staff-page';
import { chosenField, dayField, textField } from '../http/form-fields';
import { typedText } from '../http/typed-text';
import { porras } from '../operations/installed.server';
import { performEach } from '../operations/perform-each.server';
import { answerAct, sentAct, showAct, typedAgain } from './switchboard-act.server';

export { staffLinks as links } from '../components/staff-page/links';
export { actMeta as meta } from '../aspects/opening/pages/act-meta';

export const loader = showAct(confirmView);

export async function action(sent: ActionFunctionArgs) {
  const { visit, service, form, by, programme } = await sentAct(sent);
  const chosen = chosenField(form, 'order');
  const evidence = typedText(form, 'evidence');
  const doneOn = dayField(form, 'doneOn');
  const typed = { chosen, doneOn: textField(form, 'doneOn'), dayMissing: !doneOn, evidence };
  if (chosen.length === 0) return typedAgain(typed, visit.speaker.words.switchboard.unitsNeeded);
  if (!evidence.ok || !doneOn) return typedAgain(typed);
  const orders = chosen.map((one) => orderOf(service.id, one));
  const verdicts = await performEach({
    porras: porras(),
    by,
    act: acts.confirmStep,
    command: { programme, subjects: orders, doneOn, evidence: evidence.text },
  });
  return answerAct(visit, verdicts, typed, 'confirmed');
}

/** What was chosen on the page: `unit:order`. */
function orderOf(service: string, chosen: string) {
  const [unit = '', order = ''] = chosen.split(':');
  return { service, unit, order: Number(order) };
}

export default function Confirm() {
  const loaded = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <StaffPage page={loaded.page}>
      {'denied' in loaded ? (
        <Denied {...loaded.denied} />
      ) : (
        <ConfirmPage {...loaded} csrf={loaded.page.csrf} {...sent} />
      )}
    </StaffPage>
  );
}
