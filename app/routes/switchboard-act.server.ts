import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import type { Rollout } from '../aspects';
import type { ActAsked } from '../aspects/opening/pages/act-asked';
import { addressesIn } from '../components/addresses';
import type { PersonId } from '../domain/journal/envelope';
import type { SocialService } from '../domain/programme/service-task';
import { readForm } from '../http/csrf.server';
import type { Catalogue } from '../i18n/catalogue';
import type { Survey } from '../judgement/survey';
import type { By } from '../operations/by';
import type { Speaker } from '../wording/speaker';
import { notFound, type Visit } from './enter.server';
import {
  denied,
  enterSwitchboard,
  refusedVerdicts,
  toSwitchboard,
  type AtSwitchboard,
} from './switchboard.server';

/** What an act on one service would mean for whoever looks at its page. */
type LookAt<View> = (survey: Survey<Rollout>, asked: ActAsked, speaker: Speaker, reader: PersonId) => View;

/** The loader of an act's page: the act on the units that its address names. */
export function showAct<View>(look: LookAt<View>) {
  return async ({ request, params }: LoaderFunctionArgs) => {
    const visit = await enterSwitchboard(request, params.programme);
    const service = serviceAsked(visit, params.service);
    if (!visit.allowed) return denied(visit);
    const { page, surveyed, speaker, person, now, rollout } = visit;
    const units = new URL(request.url).searchParams.getAll('unit');
    const view = look(surveyed, { service, units, now }, speaker, person);
    return data({ page, view, switchboard: addressesIn(rollout.programme.id).switchboard });
  };
}

/** The form of an act, with who sent it and about which service. What is in it is judged by the operation. */
export async function sentAct({ request, params }: ActionFunctionArgs) {
  const visit = await enterSwitchboard(request, params.programme);
  const service = serviceAsked(visit, params.service);
  const form = await readForm(request, visit.staff);
  const by: By = { person: visit.person, through: 'web' };
  return { visit, service, form, by, programme: visit.rollout.programme.id };
}

/** The page again, with what was typed, and why nothing was done. */
export function typedAgain<Typed>(typed: Typed, refusal?: string) {
  return data({ typed, ...(refusal !== undefined && { refusal: { lines: [refusal] } }) }, { status: 400 });
}

/** Where an act leads: to the switchboard, which tells what was done, or to its page again with every refusal. */
export function answerAct<Typed>(
  visit: AtSwitchboard,
  verdicts: Parameters<typeof refusedVerdicts>[0],
  typed: Typed,
  done: keyof Catalogue['switchboard']['done'],
) {
  const refused = refusedVerdicts(verdicts, visit);
  if (!refused) {
    const events = verdicts.flatMap(({ outcome }) => (outcome.ok ? outcome.events : []));
    return toSwitchboard(visit, done, events);
  }
  const { status, ...refusal } = refused;
  return data({ typed, refusal }, { status });
}

/** The service that an act is about. Throws a 404 when the programme has none of that id. */
function serviceAsked({ rollout }: Visit, id: string | undefined): SocialService {
  const service = rollout.programme.services.get(id ?? '');
  if (!service) throw notFound();
  return service;
}
