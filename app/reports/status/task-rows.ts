import type { Day } from '../../domain/calendar';
import type { LeftOut } from '../../domain/programme/service-task';
import { stairOfTask } from '../../domain/programme/stair';
import type { Dates } from '../../i18n/dates';
import { programmePhases, type PhaseStage, type PhaseState } from '../../judgement/phases';
import { daysLate, type Readiness } from '../../judgement/readiness';
import type { TaskSurvey } from '../../judgement/survey';
import type { Mark } from '../pictures/mark';
import type { Wording } from '../wording';
import type { Surveyed } from './status-question';

export interface PhaseCell {
  readonly stage: PhaseStage;
  readonly word: string;
  /** The day that matters at this stage, as written; empty when there is none. */
  readonly day: string;
  /** The part that is done, 0 to 1. */
  readonly done: number;
}

/** A row of the picture: a service task on its stair, the programme's own work, or what is left out. */
export type TaskRow =
  | {
      readonly kind: 'standing';
      readonly name: string;
      readonly step: string;
      /** How high it stands, of how many steps. */
      readonly reached: number;
      readonly of: number;
      readonly phases: readonly (PhaseCell | null)[];
      readonly mark: Mark;
      readonly verdict: string;
      readonly next: string;
    }
  | {
      readonly kind: 'programme';
      readonly name: string;
      readonly phases: readonly (PhaseCell | null)[];
      readonly next: string;
    }
  | { readonly kind: 'left-out'; readonly name: string; readonly state: string; readonly reason: string };

/** The rows in the definition's order, under the programme's own work when it has any. */
export function taskRows(asked: Surveyed): TaskRow[] {
  const { rollout, on, tasks } = asked.now;
  const own = programmePhases(rollout, on);
  const programme: TaskRow = {
    kind: 'programme',
    name: asked.wording.screens.overview.programmeBand,
    phases: inColumns(asked, own),
    next: nextActivity(asked.wording, own),
  };
  return [...(own.length > 0 ? [programme] : []), ...tasks.map((task) => taskRow(asked, task))];
}

function nextActivity({ screens, name }: Wording, phases: readonly PhaseState[]): string {
  const next = phases.flatMap(({ activities }) => activities).find(({ state }) => !state.done);
  return next ? screens.overview.nextActivity(name(next.activity.name)) : screens.overview.allDone;
}

/** Services and units that are left out by themselves, within service tasks that take part. */
export function otherLeftOut({ wording, now, day }: Surveyed): string[] {
  const { programme } = now.rollout;
  const tasks = new Map(now.tasks.map((task) => [task.task.id, task.leftOut]));
  const services = [...programme.services.values()].filter(({ serviceTask }) => !tasks.get(serviceTask));
  return [...services, ...programme.units.values()].flatMap(({ name, leftOut }) =>
    leftOut && (leftOut.until === undefined || day < leftOut.until)
      ? [`${stateOf(wording, leftOut)}: ${wording.name(name)}. ${whyLeftOut(wording, leftOut)}`]
      : [],
  );
}

function taskRow(asked: Surveyed, survey: TaskSurvey): TaskRow {
  const { wording, now } = asked;
  const { task, furthest, verdict, leading } = survey;
  const name = wording.name(task.name);
  if (verdict === 'left-out' && task.leftOut) {
    return {
      kind: 'left-out',
      name,
      state: stateOf(wording, task.leftOut),
      reason: whyLeftOut(wording, task.leftOut),
    };
  }
  const { words } = wording.screens;
  const stands = verdict === 'left-out' ? 'top' : verdict;
  const stair = stairOfTask(now.rollout.programme, task);
  return {
    kind: 'standing',
    name,
    step: `${wording.name(furthest.step.name)}, ${words.ofServices(furthest.services, furthest.of)}`,
    reached: stair.heightOf(furthest.step.id) + 1,
    of: stair.steps.length,
    phases: inColumns(asked, survey.phases),
    mark: markOf[stands],
    verdict: words.verdict[stands],
    next: leading ? nextStep(wording, leading, asked.day) : '',
  };
}

const markOf = {
  blocked: 'stop',
  ready: 'ready',
  confirming: 'waiting',
  'under-way': 'going',
  top: 'top',
} as const;

/** Where a service goes next and when, with how late that is. */
export function nextStep(
  wording: Wording,
  { standing, next, planned, verdict }: Readiness,
  day: Day,
): string {
  const { report, screens } = wording;
  if (standing.pending?.direction === 'down') return screens.overview.state.closing;
  if (!next) return '';
  const step = wording.name(next.name);
  if (verdict === 'confirming' && standing.pending) {
    return `${step}, ${report.confirmBy(standing.pending.confirmBy)}`;
  }
  return plannedStep(wording, step, planned, day);
}

/** Kutsutuille 14.12. (+2 vk) */
export function plannedStep(wording: Wording, step: string, planned: Readiness['planned'], day: Day): string {
  const { short, slippage } = wording.screens.words.dates;
  if (planned.now === undefined) return step;
  if (planned.now < day) return wording.report.wasPlanned(step, planned.now);
  const late = daysLate(planned);
  return `${step} ${short(planned.now)}${late === 0 ? '' : ` (${slippage(late)})`}`;
}

/** The phases under the columns of the programme's template; one that is not there leaves its column empty. */
function inColumns({ wording, now }: Surveyed, phases: readonly PhaseState[]): (PhaseCell | null)[] {
  return now.rollout.programme.phases.map(({ id }) => {
    const state = phases.find(({ phase }) => phase.id === id);
    return state ? phaseCell(wording, state) : null;
  });
}

function phaseCell({ screens }: Wording, state: PhaseState): PhaseCell {
  const { stage, activities, done } = state;
  return {
    stage,
    word: screens.words.phase[stage],
    day: dayOfPhase(screens.words.dates, state),
    done: activities.length === 0 ? 0 : done / activities.length,
  };
}

/** When it was done, until when it is under way, how late it is, or when it begins. */
function dayOfPhase(dates: Dates, { stage, doneOn, from, to, late }: PhaseState): string {
  const until = to.now === undefined ? '' : `–${dates.short(to.now)}`;
  switch (stage) {
    case 'done':
      return doneOn === undefined ? '' : dates.short(doneOn);
    case 'under-way':
      return until;
    case 'blocked':
      return late > 0 ? dates.slippage(late) : until;
    case 'ahead':
      return from.now === undefined ? '' : dates.month(from.now);
    case 'left-out':
      return '';
  }
}

function stateOf({ screens }: Wording, { until }: LeftOut): string {
  return until === undefined ? screens.overview.leftOut : screens.overview.laterFrom(until);
}

function whyLeftOut({ screens, name, names }: Wording, { ground, reason, decidedBy, on }: LeftOut): string {
  return screens.overview.leftOutBecause(ground, {
    reason: name(reason),
    decider: names.decider(decidedBy),
    day: on,
  });
}
