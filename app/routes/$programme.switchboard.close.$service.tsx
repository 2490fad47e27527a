import type { ActionFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { acts } from '../aspects';
import { ClosePage } from '../aspects/opening/pages/close-page';
import { closeView } from '../aspects/opening/pages/close-view';
import { Denied } from '../components/staff-page/denied';
import { StaffPage } from '../components/staff-page/staff-page';
import { chosenField, textField } from '../http/form-fields';
import { typedText } from '../http/typed-text';
import { porras } from '../operations/installed.server';
import { performEach } from '../operations/perform-each.server';
import { answerAct, sentAct, showAct, typedAgain } from './switchboard-act.server';

export { staffLinks as links } from '../components/staff-page/links';
export { actMeta as meta } from '../aspects/opening/pages/act-meta';

export const loader = showAct(closeView);

export async function action(sent: ActionFunctionArgs) {
  const { visit, service, form, by, programme } = await sentAct(sent);
  const [chosen, to, reason] = [chosenField(form, 'unit'), textField(form, 'to'), typedText(form, 'reason')];
  const typed = { chosen, to, reason };
  if (chosen.length === 0) return typedAgain(typed, visit.speaker.words.switchboard.unitsNeeded);
  if (!reason.ok) return typedAgain(typed);
  const subjects = chosen.map((unit) => ({ service: service.id, unit }));
  const verdicts = await performEach({
    porras: porras(),
    by,
    act: acts.orderClosing,
    command: { programme, subjects, to, reason: reason.text },
  });
  return answerAct(visit, verdicts, typed, service.bookedIn.kind === 'porras' ? 'closed' : 'closing');
}

export default function Close() {
  const loaded = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <StaffPage page={loaded.page}>
      {'denied' in loaded ? (
        <Denied {...loaded.denied} />
      ) : (
        <ClosePage {...loaded} csrf={loaded.page.csrf} {...sent} />
      )}
    </StaffPage>
  );
}
