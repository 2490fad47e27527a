import { addressesIn } from '../../../components/addresses';
import type { PersonId } from '../../../domain/journal/envelope';
import type { SocialServiceId } from '../../../domain/programme/service-task';
import type { Readiness } from '../../../judgement/readiness';
import type { Survey } from '../../../judgement/survey';
import type { Speaker } from '../../../wording/speaker';
import { may, mayAnywhere } from '../../duties/permissions';
import type { Rollout } from '../..';
import { mayAct } from './may-act';
import { waitingOrders, type OrderLine } from './orders';
import { readinessByService } from './readiness-by-service';
import { switchRow, type SwitchRow } from './service-row';

export interface SwitchboardView {
  readonly headline: string;
  readonly lede: string;
  readonly orders: readonly OrderLine[];
  readonly rows: readonly SwitchRow[];
  /** The way to emergency closing, for who may close everything. */
  readonly emergency?: string | undefined;
}

/** Whether a person has anything to do at the switchboard. */
export function mayUseSwitchboard({ rollout, on }: Survey<Rollout>, person: PersonId): boolean {
  return mayAnywhere(rollout, person, 'open', on) || mayAnywhere(rollout, person, 'close', on);
}

/** Every service that `reader` may open or close somewhere, orders that wait first. */
export function switchboardView(
  survey: Survey<Rollout>,
  speaker: Speaker,
  reader: PersonId,
): SwitchboardView {
  const { rollout, on } = survey;
  const { switchboard } = speaker.words;
  const byService = readinessByService(survey);
  const orders = waitingOrders(survey, speaker, reader);
  const rows = [...byService].flatMap(([service, readiness]) => {
    const mine = readiness.some(
      ({ subject }) => mayAct(survey, reader, 'open', subject) || mayAct(survey, reader, 'close', subject),
    );
    return mine ? (switchRow(service, readiness, { survey, speaker, reader }, { perUnit: false }) ?? []) : [];
  });
  const inServices = (bookable: (one: Readiness) => boolean) =>
    [...byService.values()].filter((readiness) => readiness.some(bookable)).length;
  const late = orders.filter((order) => order.late).length;
  const ready = rows.filter(({ open }) => open).length;
  return {
    headline: switchboard.headline({ late, waiting: orders.length, ready }),
    lede: switchboard.lede(
      inServices(({ offered }) => offered),
      inServices(({ step, standing }) => step.admits === 'invited' && standing.pending?.direction !== 'down'),
    ),
    orders,
    rows,
    ...(may(rollout, reader, 'close', {}, on) && { emergency: addressesIn(rollout.programme.id).emergency }),
  };
}

export interface UnitsView {
  readonly service: string;
  readonly serviceTask: { readonly name: string; readonly href: string };
  readonly rows: readonly SwitchRow[];
}

/** One service unit by unit; nothing when the programme has no such service, or it is left out and at rest. */
export function unitsView(
  survey: Survey<Rollout>,
  service: SocialServiceId,
  speaker: Speaker,
  reader: PersonId,
): UnitsView | undefined {
  const known = survey.rollout.programme.services.get(service);
  const readiness = readinessByService(survey).get(service);
  if (!known || !readiness) return undefined;
  return {
    service: speaker.service(service),
    serviceTask: {
      name: speaker.serviceTask(known.serviceTask),
      href: addressesIn(survey.rollout.programme.id).serviceTask(known.serviceTask),
    },
    rows: readiness.flatMap(
      (one) => switchRow(service, [one], { survey, speaker, reader }, { perUnit: true }) ?? [],
    ),
  };
}
