import { dayOf, type Day, type Moment } from '../domain/calendar';
import { isLeftOut } from '../domain/programme/left-out';
import type { ServiceTask, ServiceTaskId, SocialServiceId } from '../domain/programme/service-task';
import { stairOfTask } from '../domain/programme/stair';
import type { Step } from '../domain/programme/step';
import { subjectsOf } from '../domain/programme/subject';
import { keptUnder, remembered } from '../domain/remembered';
import { advance } from './advance';
import type { Judged } from './judged';
import { obstaclesOf, type Obstacle } from './obstacle';
import { phasesOf, type PhaseState } from './phases';
import { readinessOf, type Readiness } from './readiness';
import { strandedOn } from './stranded';

export type TaskVerdict = 'left-out' | 'blocked' | 'ready' | 'confirming' | 'under-way' | 'top';

/** How one service task stands: a row of the overview. */
export interface TaskSurvey {
  readonly task: ServiceTask;
  readonly leftOut: boolean;
  readonly readiness: readonly Readiness[];
  /** The same by service, for those that have a subject in the rollout. */
  readonly byService: ReadonlyMap<SocialServiceId, readonly Readiness[]>;
  readonly phases: readonly PhaseState[];
  /** The step of its furthest subject, and how many of its services have one there. */
  readonly furthest: { readonly step: Step; readonly services: number; readonly of: number };
  readonly verdict: TaskVerdict;
  /** What holds it back, the worst first. */
  readonly obstacles: readonly Obstacle[];
  /** The subject whose next step comes first: what the row speaks of. */
  readonly leading?: Readiness;
}

/** A state as it is seen on one day: dated steps whose moment has come have been judged. */
export interface SeenOn<R extends Judged = Judged> {
  readonly rollout: R;
  readonly on: Day;
}

/** Every subject's readiness on one day, by service task in the definition's order. */
export interface Survey<R extends Judged = Judged> extends SeenOn<R> {
  readonly tasks: readonly TaskSurvey[];
  /** Of all service tasks, what blocks most first: by subjects held back, then by days waited. */
  readonly obstacles: readonly Obstacle[];
  /** What is left out and yet not closed: no service task's row speaks of it. */
  readonly stranded: readonly Readiness[];
}

/**
 * Surveys the whole rollout at `now`. The answer depends on the state and the day alone, so it is kept
 * with the state and made once a day for each.
 */
export function survey<R extends Judged>(rollout: R, now: Moment): Survey<R> {
  const seen = seenOn(rollout, now);
  const kept = keptUnder(surveysOf(seen.rollout), seen.on, () => {
    const { rollout: state, on } = seen;
    const tasks = [...state.programme.serviceTasks.values()].map((task) => keptTask(seen, task, now));
    const all = tasks.flatMap(({ obstacles }) => obstacles).toSorted(byWeight);
    return { rollout: state, on, tasks, obstacles: all, stranded: strandedOn(state, on, now) };
  });
  // Cast: it was made of the same state.
  return kept as Survey<R>;
}

/** One service task alone, for a page that shows no other; nothing when the programme has none of that id. */
export function surveyOfTask<R extends Judged>(
  rollout: R,
  id: ServiceTaskId,
  now: Moment,
): (SeenOn<R> & { readonly one: TaskSurvey }) | undefined {
  const seen = seenOn(rollout, now);
  const task = seen.rollout.programme.serviceTasks.get(id);
  return task && { ...seen, one: keptTask(seen, task, now) };
}

function seenOn<R extends Judged>(rollout: R, now: Moment): SeenOn<R> {
  const state = advance(rollout, now);
  return { rollout: state, on: dayOf(now, state.programme.timeZone) };
}

function keptTask({ rollout, on }: SeenOn, task: ServiceTask, now: Moment): TaskSurvey {
  return keptUnder(tasksOf(rollout), `${on} ${task.id}`, () => surveyTask(rollout, task, on, now));
}

const surveysOf = remembered((_state: Judged) => new Map<Day, Survey>());
const tasksOf = remembered((_state: Judged) => new Map<string, TaskSurvey>());

function surveyTask(rollout: Judged, task: ServiceTask, on: Day, now: Moment): TaskSurvey {
  const readiness = subjectsOf(rollout.programme, task, on).map((subject) =>
    readinessOf(rollout, subject, now),
  );
  const obstacles = obstaclesOf(task, readiness).toSorted(byWeight);
  const leftOut = isLeftOut(task, on);
  const leading = leadingOf(readiness);
  return {
    task,
    leftOut,
    readiness,
    byService: groupedByService(readiness),
    phases: phasesOf(
      rollout,
      task.id,
      on,
      readiness.some(({ verdict }) => verdict === 'blocked'),
    ),
    furthest: furthestOf(rollout, task, readiness),
    verdict: leftOut ? 'left-out' : verdictOf(readiness),
    obstacles,
    ...(leading && { leading }),
  };
}

/** In the order in which they come. */
export function groupedByService(all: readonly Readiness[]): Map<SocialServiceId, Readiness[]> {
  const byService = new Map<SocialServiceId, Readiness[]>();
  for (const one of all) keptUnder(byService, one.subject.service, () => [] as Readiness[]).push(one);
  return byService;
}

function verdictOf(readiness: readonly Readiness[]): TaskVerdict {
  const order = ['blocked', 'confirming', 'ready', 'under-way'] as const;
  return order.find((verdict) => readiness.some((one) => one.verdict === verdict)) ?? 'top';
}

function furthestOf(
  rollout: Judged,
  task: ServiceTask,
  readiness: readonly Readiness[],
): TaskSurvey['furthest'] {
  const { heightOf, ground, steps } = stairOfTask(rollout.programme, task);
  const heights = readiness.map(({ step }) => heightOf(step.id));
  const highest = Math.max(0, ...heights);
  const services = new Set<SocialServiceId>();
  readiness.forEach(({ subject }, index) => heights[index] === highest && services.add(subject.service));
  return {
    step: steps[highest] ?? ground,
    services: services.size,
    of: new Set(readiness.map(({ subject }) => subject.service)).size || task.socialServices.length,
  };
}

/** Blocked before waiting for a confirmation, before ready, before under way; within those the earliest opening. */
function leadingOf(readiness: readonly Readiness[]): Readiness | undefined {
  const order = { blocked: 0, confirming: 1, ready: 2, 'under-way': 3, top: 4 };
  const rank = ({ verdict, planned }: Readiness) => `${order[verdict]} ${planned.now ?? 'unplanned'}`;
  const [first, ...rest] = readiness;
  return rest.reduce((leading, one) => (leading && rank(one) < rank(leading) ? one : leading), first);
}

function byWeight(a: Obstacle, b: Obstacle): number {
  return b.subjects.length - a.subjects.length || a.move.since.localeCompare(b.move.since);
}
