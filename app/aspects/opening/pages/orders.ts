import { addressesIn } from '../../../components/addresses';
import { dayOf } from '../../../domain/calendar';
import type { PersonId } from '../../../domain/journal/envelope';
import type { Readiness } from '../../../judgement/readiness';
import type { Survey } from '../../../judgement/survey';
import type { Speaker } from '../../../wording/speaker';
import type { Rollout } from '../..';
import { mayAct } from './may-act';
import { readinessByService } from './readiness-by-service';

/** Orders of one service that wait together, told once. */
export interface OrderLine {
  readonly id: string;
  readonly service: string;
  readonly what: string;
  readonly units: string;
  readonly confirmBy: string;
  readonly late: boolean;
  readonly by: string;
  readonly confirm?: string | undefined;
  readonly withdraw?: string | undefined;
}

/** Every order that waits to be confirmed: late ones first, then by the day by which they have to be. */
export function waitingOrders(survey: Survey<Rollout>, speaker: Speaker, reader: PersonId): OrderLine[] {
  const groups = new Map<string, Readiness[]>();
  for (const one of [...readinessByService(survey).values()].flat()) {
    const { pending } = one.standing;
    if (!pending) continue;
    const key = [pending.confirmBy, one.subject.service, pending.direction, pending.to].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, group]) => orderLine(id, group, survey, speaker, reader) ?? []);
}

function orderLine(
  id: string,
  group: readonly Readiness[],
  survey: Survey<Rollout>,
  speaker: Speaker,
  reader: PersonId,
): OrderLine | undefined {
  const { programme } = survey.rollout;
  const [first] = group;
  const pending = first?.standing.pending;
  if (!first || !pending) return undefined;
  const { switchboard, words } = speaker.words;
  const { service } = first.subject;
  const day = dayOf(pending.at, programme.timeZone);
  const units = group.map(({ subject }) => subject.unit);
  const all = programme.services.get(service)?.units.length ?? 0;
  const mine = group
    .filter(({ subject }) => mayAct(survey, reader, 'open', subject))
    .map(({ subject }) => subject.unit);
  const { act } = addressesIn(programme.id);
  return {
    id,
    service: speaker.service(service),
    what:
      pending.direction === 'up'
        ? switchboard.orderedOn(speaker.step(pending.to), day)
        : switchboard.closingSince(day),
    units: units.length < 3 ? words.listed(units.map(speaker.unit)) : words.ofUnits(units.length, all),
    confirmBy: switchboard.confirmBy(pending.confirmBy),
    late: first.confirmationOverdue,
    by: switchboard.orderedBy(speaker.role(pending.by.role)),
    ...(mine.length > 0 && { confirm: act('confirm', service, mine) }),
    ...(mine.length > 0 && pending.direction === 'up' && { withdraw: act('withdraw', service, mine) }),
  };
}
