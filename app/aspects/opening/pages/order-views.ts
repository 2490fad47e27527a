import { clockTime, dayOf, type Day } from '../../../domain/calendar';
import type { PersonId } from '../../../domain/journal/envelope';
import type { SocialService } from '../../../domain/programme/service-task';
import { stairOf } from '../../../domain/programme/stair';
import type { StepId } from '../../../domain/programme/step';
import type { Readiness } from '../../../judgement/readiness';
import type { Survey } from '../../../judgement/survey';
import type { Speaker } from '../../../wording/speaker';
import type { Rollout } from '../..';
import type { ActAsked } from './act-asked';
import type { EffectLine } from './effect-line';
import { mayAct } from './may-act';
import { clientLanguages, systemName, type UnitChoice } from './open-view';
import { readinessByService } from './readiness-by-service';

export interface ConfirmView {
  readonly question: string;
  /** The value names unit and order, so that nothing but what was shown is confirmed. */
  readonly orders: readonly UnitChoice[];
  readonly effects: readonly EffectLine[];
  readonly today: Day;
  /** The day of the earliest order: nothing was done before it. */
  readonly earliest?: Day | undefined;
}

export interface WithdrawView {
  readonly question: string;
  readonly orders: readonly UnitChoice[];
  readonly effects: readonly EffectLine[];
}

/** Orders of a service that wait, and what confirming them says. */
export function confirmView(
  survey: Survey<Rollout>,
  asked: ActAsked,
  speaker: Speaker,
  reader: PersonId,
): ConfirmView {
  const { switchboard } = speaker.words;
  const { who, confirming } = switchboard;
  const { service } = asked;
  const waiting = openTo(survey, asked, reader).flatMap((one) => (one.standing.pending ? [one] : []));
  const name = speaker.service(service.id);
  const day = orderDay(survey);
  const pendingTo = (direction: 'up' | 'down') =>
    waiting.find(({ standing: { pending } }) => pending?.direction === direction)?.standing.pending?.to;
  const [up, down] = [pendingTo('up'), pendingTo('down')];
  if (waiting.length === 0) {
    return { question: confirming.none(name), orders: [], effects: [], today: survey.on };
  }
  const { bookedIn } = service;
  // What the definition instructs is how to open.
  const instructions =
    up && bookedIn.kind === 'elsewhere' && bookedIn.instructions ? speaker.text(bookedIn.instructions) : '';
  return {
    question: confirming.question(name),
    orders: waiting.flatMap(({ subject, standing: { pending } }) =>
      pending
        ? [
            {
              value: `${subject.unit}:${pending.order}`,
              label: confirming.order(speaker.unit(subject.unit), speaker.step(pending.to), day(pending.at)),
              checked: asked.units.length === 0 || asked.units.includes(subject.unit),
            },
          ]
        : [],
    ),
    effects: [
      ...(bookedIn.kind === 'elsewhere'
        ? [
            {
              who: who.system,
              what: `${confirming.system(systemName(survey, bookedIn.system, speaker))} ${instructions}`.trim(),
            },
          ]
        : []),
      {
        who: who.clients,
        what: [up && clientsAfter(survey, service, up, speaker), down && confirming.closed]
          .filter((part) => part !== undefined)
          .join(' '),
      },
      { who: who.journal, what: confirming.journal },
      { who: who.undo, what: up ? switchboard.canClose : switchboard.close.undo },
    ],
    today: survey.on,
    earliest: waiting
      .flatMap(({ standing: { pending } }) => (pending ? [day(pending.at)] : []))
      .toSorted()[0],
  };
}

/** Orders to go up and dated steps of a service, which can be taken back. */
export function withdrawView(
  survey: Survey<Rollout>,
  asked: ActAsked,
  speaker: Speaker,
  reader: PersonId,
): WithdrawView {
  const { switchboard } = speaker.words;
  const { who, withdrawing } = switchboard;
  const { timeZone } = survey.rollout.programme;
  const day = orderDay(survey);
  const checked = (unit: string) => asked.units.length === 0 || asked.units.includes(unit);
  const mine = openTo(survey, asked, reader);
  const ordered = mine.some(({ standing: { pending } }) => pending?.direction === 'up');
  const orders = mine.flatMap(({ subject: { unit }, standing: { pending, dated } }): UnitChoice[] => [
    ...(pending?.direction === 'up'
      ? [
          {
            value: `order:${unit}:${pending.order}`,
            label: withdrawing.order(speaker.unit(unit), speaker.step(pending.to), day(pending.at)),
            checked: checked(unit),
          },
        ]
      : []),
    ...(dated
      ? [
          {
            value: `dated:${unit}:${dated.dated}`,
            label: withdrawing.dated(
              speaker.unit(unit),
              speaker.step(dated.to),
              day(dated.at),
              clockTime(dated.at, timeZone),
            ),
            checked: checked(unit),
          },
        ]
      : []),
  ]);
  const name = speaker.service(asked.service.id);
  return {
    question: orders.length === 0 ? withdrawing.none(name) : withdrawing.question(name),
    orders,
    effects: [
      { who: who.clients, what: withdrawing.stays },
      { who: who.appointments, what: switchboard.appointmentsStand },
      ...(ordered ? [{ who: who.system, what: withdrawing.system }] : []),
      { who: who.journal, what: withdrawing.journal },
      { who: who.undo, what: withdrawing.again },
    ],
  };
}

/** What clients notice when a service comes to a step. */
function clientsAfter(
  { rollout: { programme } }: Survey<Rollout>,
  service: SocialService,
  to: StepId,
  speaker: Speaker,
): string {
  const { clients } = speaker.words.switchboard.open;
  const { admits } = stairOf(programme, service.id).stepOf(to);
  return admits === 'everyone' ? clients.everyone(clientLanguages(programme, speaker)) : clients[admits];
}

function openTo(survey: Survey<Rollout>, { service }: ActAsked, reader: PersonId): Readiness[] {
  const readiness = readinessByService(survey).get(service.id) ?? [];
  return readiness.filter(({ subject }) => mayAct(survey, reader, 'open', subject));
}

function orderDay({ rollout }: Survey<Rollout>) {
  return (at: Parameters<typeof dayOf>[0]) => dayOf(at, rollout.programme.timeZone);
}
