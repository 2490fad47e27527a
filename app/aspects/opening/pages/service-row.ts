import { addressesIn } from '../../../components/addresses';
import type { MarkShape } from '../../../components/mark';
import { clockTime, dayOf } from '../../../domain/calendar';
import type { PersonId } from '../../../domain/journal/envelope';
import type { SocialServiceId } from '../../../domain/programme/service-task';
import { stairOf } from '../../../domain/programme/stair';
import { admitsClients } from '../../../domain/programme/step';
import { isSubjectLeftOut, serviceOf } from '../../../domain/programme/subject';
import { unmetFirst, type Readiness } from '../../../judgement/readiness';
import type { Survey } from '../../../judgement/survey';
import type { Speaker } from '../../../wording/speaker';
import { scopeSubject } from '../../scope/events';
import { latestApproval } from '../../scope/state';
import type { Rollout } from '../..';
import { mayAct } from './may-act';

/** A service, or one unit of it, with its step, its gate and what the reader can do. */
export interface SwitchRow {
  readonly id: string;
  readonly name: string;
  readonly href?: string | undefined;
  readonly under?: string | undefined;
  readonly stair: {
    readonly steps: number;
    readonly reached: number;
    readonly name: string;
    readonly count?: string | undefined;
  };
  /** Nothing when all of it is left out. */
  readonly gate?:
    | {
        readonly shape?: MarkShape | undefined;
        readonly text: string;
        readonly note?: string | undefined;
      }
    | undefined;
  /** What is left out and yet not closed, by unit. */
  readonly stranded: readonly string[];
  /** Dated steps and those that were held back, each with the way to take it back. */
  readonly dated: readonly {
    readonly text: string;
    readonly heldBack: boolean;
    readonly href?: string | undefined;
  }[];
  readonly open?: { readonly href: string; readonly label: string } | undefined;
  readonly close?: { readonly href: string } | undefined;
  /** Why there is nothing to press. */
  readonly instead?: string | undefined;
}

interface Seen {
  readonly survey: Survey<Rollout>;
  readonly speaker: Speaker;
  readonly reader: PersonId;
}

/** One service over those of its units that are given; with `units` the row is of these alone. */
export function switchRow(
  service: SocialServiceId,
  readiness: readonly Readiness[],
  seen: Seen,
  { perUnit }: { readonly perUnit: boolean },
): SwitchRow | undefined {
  const { survey, speaker, reader } = seen;
  const { programme } = survey.rollout;
  const addresses = addressesIn(programme.id);
  const stair = stairOf(programme, service);
  const height = (one: Readiness) => stair.heightOf(one.step.id);
  const [furthest] = readiness.toSorted((a, b) => height(b) - height(a));
  if (!furthest) return undefined;
  const there = readiness.filter((one) => one.step.id === furthest.step.id).length;
  const units = perUnit ? readiness.map(({ subject }) => subject.unit) : [];
  const stranded = readiness.filter(({ subject }) => isSubjectLeftOut(programme, subject, survey.on));
  const steered = readiness.filter((one) => !stranded.includes(one));
  const openable = steered.filter(
    (one) => one.verdict === 'ready' && !one.standing.dated && mayAct(survey, reader, 'open', one.subject),
  );
  const closable = readiness.filter(
    (one) =>
      (perUnit ? height(one) > 0 : admitsClients(one.step)) &&
      one.standing.pending?.direction !== 'down' &&
      mayAct(survey, reader, 'close', one.subject),
  );
  const next = openable[0]?.next;
  const { unit } = furthest.subject;
  const { serviceTask } = serviceOf(programme, service);
  return {
    id: perUnit ? unit : service,
    name: perUnit ? speaker.unit(unit) : speaker.service(service),
    href: perUnit ? addresses.readiness(serviceTask, furthest.subject) : addresses.units(service),
    ...(!perUnit && { under: speaker.serviceTask(serviceTask) }),
    stair: {
      steps: stair.steps.length,
      reached: height(furthest) + 1,
      name: speaker.step(furthest.step.id),
      ...(there < readiness.length && { count: speaker.words.words.ofUnits(there, readiness.length) }),
    },
    gate: gateOf(steered, seen),
    stranded: stranded.map((one) => sayStranded(one, seen, perUnit)),
    dated: readiness.flatMap((one) => sayDated(one, seen, perUnit)),
    ...(next && {
      open: {
        href: addresses.act('open', service, units),
        label: speaker.words.switchboard.up(speaker.step(next.id)),
      },
    }),
    ...(closable.length > 0 && { close: { href: addresses.act('close', service, units) } }),
    ...(openable.length === 0 && closable.length === 0 && { instead: insteadOf(steered, seen) }),
  };
}

function gateOf(readiness: readonly Readiness[], { survey, speaker }: Seen): SwitchRow['gate'] {
  const { words, readiness: said, switchboard } = speaker.words;
  const { programme, scope } = survey.rollout;
  const order = ['ready', 'blocked', 'under-way', 'confirming', 'top'] as const;
  const leading = order.flatMap((verdict) => readiness.find((one) => one.verdict === verdict) ?? [])[0];
  if (!leading) return undefined;
  const { verdict, answers, met, standing, subject } = leading;
  const criteria = said.criteria(met, answers.length);
  switch (verdict) {
    case 'ready': {
      const ready = readiness.filter((one) => one.verdict === 'ready').length;
      const { serviceTask } = serviceOf(programme, subject.service);
      const approval = latestApproval(scope.get(scopeSubject(serviceTask)));
      const text =
        ready < readiness.length ? `${criteria}, ${words.ofUnits(ready, readiness.length)}` : criteria;
      const note = approval && switchboard.approvedOn(dayOf(approval.outcome.at, programme.timeZone));
      return { shape: 'ready', text, ...(note !== undefined && { note }) };
    }
    case 'blocked':
    case 'under-way': {
      const [first] = unmetFirst(answers);
      const note = first?.missing && speaker.missing(first.criterion, first.missing);
      return {
        shape: verdict === 'blocked' ? 'stop' : 'unmet',
        text: criteria,
        ...(note !== undefined && { note }),
      };
    }
    case 'confirming':
      return { shape: 'going', text: words.verdict.confirming };
    case 'top': {
      const note = standing.since && words.since(dayOf(standing.since, programme.timeZone));
      return { text: words.verdict.top, ...(note !== undefined && { note }) };
    }
    default:
      return verdict satisfies never;
  }
}

function sayStranded({ subject, step }: Readiness, { speaker }: Seen, perUnit: boolean): string {
  const { notClosed, notSettled } = speaker.words.switchboard.stranded;
  const text = admitsClients(step) ? notClosed(speaker.step(step.id)) : notSettled;
  return perUnit ? text : `${speaker.unit(subject.unit)}: ${text}`;
}

function sayDated(
  { subject, standing }: Readiness,
  { survey, speaker, reader }: Seen,
  perUnit: boolean,
): SwitchRow['dated'] {
  const { dated } = standing;
  if (!dated) return [];
  const { programme } = survey.rollout;
  const { switchboard } = speaker.words;
  const day = dayOf(dated.at, programme.timeZone);
  const step = speaker.step(dated.to);
  const text = dated.heldBack
    ? switchboard.heldBack(step, day)
    : switchboard.dated(step, day, clockTime(dated.at, programme.timeZone));
  const href = addressesIn(programme.id).act('withdraw', subject.service, [subject.unit]);
  const may = mayAct(survey, reader, 'open', subject);
  return [
    {
      text: perUnit ? text : `${text}, ${speaker.unit(subject.unit)}`,
      heldBack: dated.heldBack !== undefined,
      ...(may && { href }),
    },
  ];
}

function insteadOf(readiness: readonly Readiness[], { speaker }: Seen): string {
  const { words, readiness: said } = speaker.words;
  if (readiness.some(({ standing }) => standing.pending)) return words.verdict.confirming;
  return readiness.some(({ verdict }) => verdict === 'blocked' || verdict === 'under-way') ? said.unmet : '';
}
