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
import { OpenPage } from '../components/switchboard/open-page';
import { openView } from '../components/switchboard/open-view';
import { atTime } from '../domain/calendar';
import { readForm } from '../http/csrf.server';
import { chosenField, clockField, dayField, textField } from '../http/form-fields';
import { dateSteps } from '../operations/date-steps.server';
import { porras } from '../operations/installed.server';
import { orderSteps } from '../operations/order-steps.server';
import { denied, enterSwitchboard, refusedVerdicts, serviceAsked, unitsAsked } from './switchboard.server';

export { staffLinks as links } from '../components/staff-page/links';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const visit = await enterSwitchboard(request, params.programme);
  const service = serviceAsked(visit, params.service);
  if (!visit.allowed) return denied(visit);
  const { page, surveyed, speaker, person, now, rollout } = visit;
  const view = openView(surveyed, { service, units: unitsAsked(request), now }, speaker, person);
  return data({ page, view, switchboard: addressesIn(rollout.programme.id).switchboard });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const visit = await enterSwitchboard(request, params.programme);
  const { id, bookedIn } = serviceAsked(visit, params.service);
  const form = await readForm(request, visit.staff);
  const { open, unitsNeeded } = visit.speaker.words.switchboard;
  const { programme } = visit.rollout;
  const later = form.get('when') === 'later';
  const typed = {
    when: later ? 'later' : 'now',
    day: textField(form, 'day'),
    clock: textField(form, 'clock'),
  } as const;
  const subjects = chosenField(form, 'unit').map((unit) => ({ service: id, unit }));
  if (subjects.length === 0) return data({ typed, refusal: [unitsNeeded] }, { status: 400 });

  const by = { person: visit.person, through: 'web' } as const;
  const command = { programme: programme.id, subjects, to: textField(form, 'to') };
  const [day, clock] = [dayField(form, 'day'), clockField(form, 'clock')];
  if (later && (!day || !clock)) return data({ typed, refusal: [open.momentNeeded] }, { status: 400 });
  const at = later && day && clock ? atTime(day, clock, programme.timeZone) : undefined;
  const verdicts = at
    ? await dateSteps(porras(), by, { ...command, at })
    : await orderSteps(porras(), by, command);
  const refused = refusedVerdicts(verdicts, visit);
  if (refused) return data({ typed, refusal: refused.lines }, { status: refused.status });
  const done = at ? 'dated' : bookedIn.kind === 'porras' ? 'opened' : 'ordered';
  return redirect(`${addressesIn(programme.id).switchboard}?done=${done}`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data && ('view' in data ? data.view.question : data.denied.title)} – Porras` },
];

export default function Open() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <StaffPage page={loaded.page}>
      {'denied' in loaded ? (
        <Denied {...loaded.denied} />
      ) : (
        <OpenPage {...loaded} csrf={loaded.page.csrf} typed={answer?.typed} refusal={answer?.refusal} />
      )}
    </StaffPage>
  );
}
