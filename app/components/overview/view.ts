import { aspects, type Rollout } from '../../aspects';
import { sayStep } from '../../aspects/opening/say-step';
import { planned } from '../../aspects/plan/plan';
import type { Day } from '../../domain/calendar';
import type { Rules } from '../../domain/ground';
import type { PersonId } from '../../domain/journal/envelope';
import type { Localised } from '../../domain/programme/language';
import { wholeProgramme } from '../../domain/programme/place';
import { concernedBy } from '../../judgement/concerned';
import { programmePhases } from '../../judgement/phases';
import { recentSteps } from '../../judgement/recent';
import type { Survey, TaskSurvey } from '../../judgement/survey';
import type { Speaker } from '../../wording/speaker';
import { addressesIn } from '../addresses';
import type { PicturePhase } from '../phase-picture';
import { turnOf, type TurnView } from '../turn';
import { comingEvents, type ComingEvent } from './coming-events';
import { ownMoves, type OwnMove } from './own-moves';
import { picturePhase } from './picture-phase';
import { groupChanges } from './recent';
import { taskRow, type TaskRow } from './task-row';

const ownShown = 3;
const recentShown = 5;
const obstaclesShown = 3;
/** More names than this are told by their service task. */
const mostNames = 2;

export interface OverviewView {
  readonly on: Day;
  readonly headline: string;
  readonly yours: readonly {
    readonly href: string;
    readonly text: string;
    readonly due?: string | undefined;
  }[];
  readonly yoursMore: number;
  readonly recent: readonly RecentLine[];
  readonly recentMore: number;
  readonly obstacles: readonly ObstacleLine[];
  readonly phases: readonly string[];
  readonly band?: ProgrammeBand | undefined;
  readonly kinds: { readonly one: Localised; readonly many: Localised };
  readonly rows: readonly (TaskRow & { readonly href: string })[];
  readonly leftOut: readonly {
    readonly name: Localised;
    readonly because: string;
    readonly until?: Day | undefined;
  }[];
  readonly coming: readonly ComingEvent[];
  readonly report: string;
  readonly history: string;
}

export interface ProgrammeBand {
  readonly phases: readonly (PicturePhase | null)[];
  readonly text: string;
  readonly turn?: string | undefined;
}

export interface RecentLine {
  readonly on: Day;
  readonly service: string;
  readonly what: string;
  readonly up: boolean;
  readonly href: string;
}

export interface ObstacleLine {
  readonly serviceTask: string;
  readonly text: string;
  readonly href: string;
  readonly turn: TurnView;
  readonly holds: string;
}

/** The overview as `reader` sees it: everything in words, nothing computed in the page. */
export function overviewView(survey: Survey<Rollout>, speaker: Speaker, reader: PersonId): OverviewView {
  const { rollout, on, tasks } = survey;
  const { programme } = rollout;
  const addresses = addressesIn(programme.id);
  const inside = tasks.filter(({ leftOut }) => !leftOut);
  const own = ownMoves(survey, reader);
  const recent = groupChanges(recentSteps(rollout, on));
  const band = programmeBand(survey, speaker);
  return {
    on,
    headline: speaker.words.overview.headline(
      speaker.text(programme.kinds.serviceTask.many),
      countsOf(inside),
    ),
    yours: own.slice(0, ownShown).map((move) => sayOwn(move, survey, speaker)),
    yoursMore: Math.max(0, own.length - ownShown),
    recent: recent.slice(0, recentShown).map(({ on: day, event, direction, to, waits, service, units }) => {
      const all = programme.services.get(service)?.units.length ?? units;
      const words = aspects.opening.words[speaker.sentencesIn];
      return {
        on: day,
        service: speaker.service(service),
        what: sayStep({ direction, to, waits, units }, all, words, speaker),
        up: direction === 'up',
        href: addresses.event(event),
      };
    }),
    recentMore: Math.max(0, recent.length - recentShown),
    obstacles: survey.obstacles
      .slice(0, obstaclesShown)
      .map(({ task, criterion, missing, move, waited, subjects }) => {
        const services = [...new Set(subjects.map(({ service }) => service))];
        const units = new Set(subjects.map(({ unit }) => unit)).size;
        const about = concernedBy(rollout.rules, criterion, missing, subjects).units.map(speaker.unit);
        const text = speaker.missing(criterion, missing);
        return {
          serviceTask: speaker.text(task.name),
          text: about.length === 0 ? text : `${text} (${speaker.words.words.listed(about)})`,
          href: addresses.serviceTask(task.id),
          turn: turnOf(speaker, move, speaker.words.readiness.waited(waited), reader),
          holds: speaker.words.overview.holds(services.map(speaker.service), units),
        };
      }),
    phases: programme.phases.map(({ shortName }) => speaker.text(shortName)),
    ...(band && { band }),
    kinds: programme.kinds.serviceTask,
    rows: inside.map((one) => ({
      ...taskRow(survey, one, speaker, reader),
      href: addresses.serviceTask(one.task.id),
    })),
    leftOut: tasks.flatMap(({ leftOut, task }) => {
      if (!leftOut || !task.leftOut) return [];
      const { ground, reason, decidedBy, on: day, until } = task.leftOut;
      const said = { reason: speaker.text(reason), decider: speaker.decider(decidedBy), day };
      const because = speaker.words.overview.leftOutBecause(ground, said);
      return [{ name: task.name, because, ...(until && { until }) }];
    }),
    coming: comingEvents(survey, speaker, reader),
    report: addresses.statusReport(speaker.language),
    history: addresses.history,
  };
}

function countsOf(tasks: readonly TaskSurvey[]): { open: number; ready: number; blocked: number } {
  const count = (is: (one: TaskSurvey) => boolean) => tasks.filter(is).length;
  return {
    open: count(({ furthest }) => furthest.step.admits === 'everyone'),
    ready: count(({ verdict }) => verdict === 'ready'),
    blocked: count(({ verdict }) => verdict === 'blocked'),
  };
}

function sayOwn(
  move: OwnMove,
  { rollout }: Survey<Rollout>,
  speaker: Speaker,
): OverviewView['yours'][number] {
  const addresses = addressesIn(rollout.programme.id);
  const { overview, readiness } = speaker.words;
  const due = move.due && (move.overdue ? readiness.overdue : readiness.due)(move.due);
  const said = { ...(due && { due }) };
  switch (move.kind) {
    case 'criterion': {
      const { criterion, missing } = move.answer;
      const [first] = move.subjects;
      const part = missing ? speaker.missing(criterion, missing) : '';
      const href =
        missing && 'proposal' in missing && move.answer.decides
          ? addresses.scope(move.serviceTask, Number(missing.proposal))
          : `${addresses.readiness(move.serviceTask, first)}#gate`;
      return { ...said, href, text: `${aboutOf(move, rollout.rules, speaker)}: ${part}` };
    }
    case 'open':
    case 'confirm': {
      const service = speaker.service(move.service);
      const text =
        move.kind === 'open'
          ? overview.coming.step(service, speaker.step(move.step))
          : overview.state.confirming(service);
      return { ...said, href: addresses.act(move.kind, move.service), text };
    }
    default:
      return move satisfies never;
  }
}

/** What a move is about: the services or units that it holds back, else the whole service task. */
function aboutOf(
  { serviceTask, answer, subjects }: Extract<OwnMove, { kind: 'criterion' }>,
  rules: Rules,
  speaker: Speaker,
): string {
  const { services, units } = concernedBy(rules, answer.criterion, answer.missing, subjects);
  const names = [...services.map(speaker.service), ...units.map(speaker.unit)];
  return names.length === 0 || names.length > mostNames
    ? speaker.serviceTask(serviceTask)
    : speaker.words.words.listed(names);
}

/** The programme's own activities under the phases that they belong to, and the one that comes next. */
function programmeBand({ rollout, on }: Survey<Rollout>, speaker: Speaker): ProgrammeBand | undefined {
  const { programme } = rollout;
  const own = programmePhases(rollout, on);
  if (own.length === 0) return undefined;
  const { nextActivity, allDone } = speaker.words.overview;
  const phases = programme.phases.map(({ id }) => {
    const phase = own.find((one) => one.phase.id === id);
    return phase ? picturePhase(phase, speaker) : null;
  });
  const next = own.flatMap(({ activities }) => activities).find(({ state }) => !state.done)?.activity;
  if (!next) return { phases, text: allDone };
  const day = planned(rollout, wholeProgramme, { kind: 'activity', activity: next.id }).now;
  const { dates } = speaker.words.words;
  const role =
    next.done.by === 'role' ? speaker.words.readiness.turn(speaker.role(next.done.role)) : undefined;
  const turn = [role, day && dates.short(day)].filter((part) => part !== undefined).join(', ');
  return { phases, text: nextActivity(speaker.text(next.name)), ...(turn !== '' && { turn }) };
}
