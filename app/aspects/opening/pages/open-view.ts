import { addressesIn } from '../../../components/addresses';
import type { NamedStep } from '../../../components/decide';
import { addDays, dayOf, type Day, type Moment } from '../../../domain/calendar';
import type { PersonId } from '../../../domain/journal/envelope';
import type { Programme } from '../../../domain/programme/programme';
import type { SocialService } from '../../../domain/programme/service-task';
import { stairOf } from '../../../domain/programme/stair';
import type { Step, StepId } from '../../../domain/programme/step';
import type { Subject } from '../../../domain/programme/subject';
import { judgeStepUp } from '../../../judgement/step-up';
import type { Survey } from '../../../judgement/survey';
import type { Speaker } from '../../../wording/speaker';
import { concernOf, may } from '../../duties/permissions';
import { planned } from '../../plan/plan';
import { scopeSubject } from '../../scope/events';
import { latestApproval } from '../../scope/state';
import { confirmBy, standingOf } from '../../standing/standing';
import type { Rollout } from '../..';
import type { ActAsked } from './act-asked';
import type { EffectLine } from './effect-line';
import { readinessByService } from './readiness-by-service';
import { refusalText, type ActRefusal } from './refusal-text';

export interface UnitChoice {
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
}

export interface OpenView {
  readonly question: string;
  /** Nothing when no unit can go up now. */
  readonly step?: { readonly id: StepId; readonly from: NamedStep; readonly to: NamedStep } | undefined;
  readonly units: readonly UnitChoice[];
  /** What the button says: where a service is booked elsewhere, it only gives the order. */
  readonly button: string;
  readonly others: readonly { readonly unit: string; readonly why: string; readonly href: string }[];
  readonly effects: readonly EffectLine[];
  /** What the fields for a later moment start from. */
  readonly later: {
    readonly day: Day;
    readonly clock: string;
    readonly earliest: Day;
    /** What happens at that moment. */
    readonly then: string;
  };
}

/** What opening a service would mean for `reader`: which units go up, which do not and why, and what happens. */
export function openView(
  survey: Survey<Rollout>,
  asked: ActAsked,
  speaker: Speaker,
  reader: PersonId,
): OpenView {
  const { rollout, on } = survey;
  const { programme } = rollout;
  const { service, units: wanted, now } = asked;
  const { switchboard } = speaker.words;
  const judged = (readinessByService(survey).get(service.id) ?? []).map(({ subject }) => ({
    subject,
    ...judge(survey, subject, reader, now),
  }));
  const able = judged.filter(({ refusal }) => refusal === undefined);
  // One form goes to one step: that of the unit asked for.
  const to = (able.find(({ subject }) => wanted.includes(subject.unit)) ?? able[0])?.to;
  const together = able.filter((one) => one.to?.id === to?.id).map(({ subject }) => subject);
  const { readiness, act } = addressesIn(programme.id);
  const others = judged.flatMap(({ subject, refusal, to: next }) => {
    const unit = speaker.unit(subject.unit);
    if (refusal) {
      const href = readiness(service.serviceTask, subject);
      return [{ unit, why: refusalText(refusal, speaker), href }];
    }
    if (!next || next.id === to?.id) return [];
    const href = act('open', service.id, [subject.unit]);
    return [{ unit, why: switchboard.open.otherStep(speaker.step(next.id)), href }];
  });
  const [first] = together;
  const day =
    to && planned(rollout, service.serviceTask, { kind: 'step', service: service.id, step: to.id }).now;
  const earliest = addDays(on, 1);
  const { judgedAgain, laterOrders } = switchboard.open;
  const later = {
    day: day !== undefined && day > on ? day : earliest,
    clock: '08:00',
    earliest,
    then: service.bookedIn.kind === 'elsewhere' ? `${judgedAgain} ${laterOrders}` : judgedAgain,
  };
  const button = service.bookedIn.kind === 'elsewhere' ? switchboard.open.order : switchboard.open.act;
  const name = speaker.service(service.id);
  if (!to || !first)
    return { question: switchboard.open.none(name), button, units: [], others, effects: [], later };
  const stair = stairOf(programme, service.id);
  const named = ({ id }: Step): NamedStep => ({
    steps: stair.steps.length,
    reached: stair.heightOf(id) + 1,
    name: speaker.step(id),
  });
  return {
    question: switchboard.open.question(name, to.admits),
    button,
    step: { id: to.id, from: named(stair.stepOf(standingOf(rollout, first).step)), to: named(to) },
    units: together.map((subject) => ({
      value: subject.unit,
      label: speaker.unit(subject.unit),
      // Nobody means a unit that is dated already, unless she names it.
      checked: wanted.length === 0 ? !standingOf(rollout, subject).dated : wanted.includes(subject.unit),
    })),
    others,
    effects: effectsOf(survey, service, to, speaker, now),
    later,
  };
}

function judge(
  { rollout, on }: Survey<Rollout>,
  subject: Subject,
  reader: PersonId,
  now: Moment,
): { readonly to?: Step; readonly refusal?: ActRefusal } {
  const standing = standingOf(rollout, subject);
  const to = stairOf(rollout.programme, subject.service).above(standing.step);
  const actor = may(rollout, reader, 'open', concernOf(rollout, subject), on);
  if (!actor) return { refusal: { reason: 'not-yours' } };
  if (standing.pending) return { refusal: { reason: 'order-waits' } };
  if (!to) return { refusal: { reason: 'at-top' } };
  const judged = judgeStepUp(rollout, { ...subject, to: to.id }, actor, now);
  // What the scope allows only later can be dated.
  if (judged.ok || judged.refusal.reason === 'before-scope') return { to };
  return { refusal: judged.refusal };
}

function effectsOf(
  survey: Survey<Rollout>,
  service: SocialService,
  to: Step,
  speaker: Speaker,
  now: Moment,
): EffectLine[] {
  const { rollout } = survey;
  const { programme } = rollout;
  const { who, open, appointmentsStand, canClose, canWithdraw } = speaker.words.switchboard;
  const { bookedIn } = service;
  const clients =
    to.admits === 'everyone'
      ? open.clients.everyone(clientLanguages(programme, speaker))
      : open.clients[to.admits];
  const forClients = to.admits === 'everyone' || to.admits === 'invited';
  const approval = latestApproval(rollout.scope.get(scopeSubject(service.serviceTask)));
  return [
    {
      who: who.clients,
      what: forClients && bookedIn.kind === 'elsewhere' ? `${open.afterConfirming} ${clients}` : clients,
    },
    { who: who.professionals, what: forClients ? open.professionals : open.professionalsOnly },
    { who: who.appointments, what: appointmentsStand },
    ...(bookedIn.kind === 'elsewhere'
      ? [
          {
            who: who.system,
            what: [
              open.system(systemName(survey, bookedIn.system, speaker), confirmBy(rollout, now)),
              ...(bookedIn.instructions ? [speaker.text(bookedIn.instructions)] : []),
            ].join(' '),
          },
        ]
      : []),
    ...(approval
      ? [
          {
            who: who.journal,
            what: open.journal(
              approval.number,
              speaker.role(approval.outcome.by.role),
              dayOf(approval.outcome.at, programme.timeZone),
            ),
          },
        ]
      : []),
    { who: who.undo, what: bookedIn.kind === 'elsewhere' ? canWithdraw : canClose },
  ];
}

/** In which languages clients read of a service. */
export function clientLanguages({ languages }: Programme, { words: { words } }: Speaker): string {
  return words.listed([...languages.required, ...languages.offered].map((one) => words.inLanguages[one]));
}

export function systemName({ rollout }: Survey<Rollout>, id: string, speaker: Speaker): string {
  const system = rollout.programme.systems.get(id);
  return system ? speaker.text(system.name) : id;
}
