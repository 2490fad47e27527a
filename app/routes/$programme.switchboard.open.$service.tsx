import type { ActionFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { acts } from '../aspects';
import { OpenPage } from '../aspects/opening/pages/open-page';
import { openView } from '../aspects/opening/pages/open-view';
import { Denied } from '../components/staff-page/denied';
import { StaffPage } from '../components/staff-page/staff-page';
import { atTime } from '../domain/calendar';
import { chosenField, clockField, dayField, textField } from '../http/form-fields';
import { porras } from '../operations/installed.server';
import { performEach } from '../operations/perform-each.server';
import { answerAct, sentAct, showAct, typedAgain } from './switchboard-act.server';

export { staffLinks as links } from '../components/staff-page/links';
export { actMeta as meta } from '../aspects/opening/pages/act-meta';

export const loader = showAct(openView);

export async function action(sent: ActionFunctionArgs) {
  const { visit, service, form, by, programme } = await sentAct(sent);
  const { open, unitsNeeded } = visit.speaker.words.switchboard;
  const chosen = chosenField(form, 'unit');
  const when: 'now' | 'later' = textField(form, 'when') === 'later' ? 'later' : 'now';
  const typed = { chosen, when, day: textField(form, 'day'), clock: textField(form, 'clock') };
  if (chosen.length === 0) return typedAgain(typed, unitsNeeded);

  const subjects = chosen.map((unit) => ({ service: service.id, unit }));
  const command = { programme, subjects, to: textField(form, 'to') };
  if (when === 'now') {
    const verdicts = await performEach({ porras: porras(), by, act: acts.orderStep, command: command });
    return answerAct(visit, verdicts, typed, service.bookedIn.kind === 'porras' ? 'opened' : 'ordered');
  }
  const [day, clock] = [dayField(form, 'day'), clockField(form, 'clock')];
  if (!day || !clock) return typedAgain(typed, open.momentNeeded);
  const at = atTime(day, clock, visit.rollout.programme.timeZone);
  return answerAct(
    visit,
    await performEach({ porras: porras(), by, act: acts.dateStep, command: { ...command, at } }),
    typed,
    'dated',
  );
}

export default function Open() {
  const loaded = useLoaderData<typeof loader>();
  const sent = useActionData<typeof action>();
  return (
    <StaffPage page={loaded.page}>
      {'denied' in loaded ? (
        <Denied {...loaded.denied} />
      ) : (
        <OpenPage {...loaded} csrf={loaded.page.csrf} {...sent} />
      )}
    </StaffPage>
  );
}
