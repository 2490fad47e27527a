import { dayOf, earlier, later, type Day } from '../../domain/calendar';
import type { Ask } from '../../domain/ground';
import { isLeftOut } from '../../domain/programme/left-out';
import type { Activity } from '../../domain/programme/phase';
import { wholeProgramme } from '../../domain/programme/place';
import { stairOf } from '../../domain/programme/stair';
import type { StepId } from '../../domain/programme/step';
import { serviceTaskOf, subjectsOf } from '../../domain/programme/subject';
import { standingOf, type WithStanding } from '../standing/standing';
import { activitySubject, type WithActivities } from './activities';

/** Whether an activity is done, and the day on which it became so, when something tells it. */
export interface ActivityState {
  readonly done: boolean;
  readonly on?: Day;
}

/**
 * An activity's state on a day: by the word of its role, by the facts that it names (`ask` finds them), or because
 * something of the service task stands on its step. `place` is a service task, or the whole programme; what is
 * left out on that day is not asked for.
 */
export function activityState(
  rollout: WithActivities & WithStanding,
  place: string,
  activity: Activity,
  on: Day,
  ask: Ask,
): ActivityState {
  const { done } = activity;
  const where = activity.level === 'programme' ? wholeProgramme : place;
  switch (done.by) {
    case 'role': {
      const told = rollout.activities.get(activitySubject(where, activity.id));
      return told ? { done: true, on: told.on } : { done: false };
    }
    case 'stepReached':
      return earliestOf(tasksAt(rollout, where, on).map((task) => reachedOn(rollout, task, done.step, on)));
    case 'requirement': {
      const findings = tasksAt(rollout, where, on).map((serviceTask) =>
        ask(rollout, { serviceTask }, done.requirement, on),
      );
      if (findings.length === 0 || !findings.every(({ met }) => met)) return { done: false };
      const days = findings.flatMap(({ evidence }) => evidence.map((one) => one.on));
      return days.length > 0 ? { done: true, on: days.reduce(later) } : { done: true };
    }
  }
}

function tasksAt({ programme }: WithStanding, where: string, on: Day): string[] {
  if (where !== wholeProgramme) return [where];
  return [...programme.serviceTasks.values()].filter((task) => !isLeftOut(task, on)).map(({ id }) => id);
}

/** When the first subject of a service task rose to a step: of those that have stood on it, or above, ever since. */
function reachedOn(rollout: WithStanding, serviceTask: string, step: StepId, on: Day): ActivityState {
  const { programme } = rollout;
  const subjects = subjectsOf(programme, serviceTaskOf(programme, serviceTask), on);
  return earliestOf(
    subjects.flatMap((subject): ActivityState[] => {
      const { heightOf } = stairOf(programme, subject.service);
      // A service on a stair without the step never comes to it.
      const isThere = (id: StepId) => heightOf(step) >= 0 && heightOf(id) >= heightOf(step);
      const standing = standingOf(rollout, subject);
      if (!isThere(standing.step)) return [];
      const rise = standing.path.findLast(({ from, to }) => !isThere(from) && isThere(to));
      return [rise ? { done: true, on: dayOf(rise.at, programme.timeZone) } : { done: true }];
    }),
  );
}

/** One that has been done from the start has no day, and then neither has the whole. */
function earliestOf(states: readonly ActivityState[]): ActivityState {
  const done = states.filter((state) => state.done);
  const days = done.flatMap(({ on }) => (on ? [on] : []));
  const on = days.length === done.length && days.length > 0 ? days.reduce(earlier) : undefined;
  return { done: done.length > 0, ...(on && { on }) };
}
