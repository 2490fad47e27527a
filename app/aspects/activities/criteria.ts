import { criterion } from '../../domain/aspect';
import type { Day } from '../../domain/calendar';
import type { Asked, Finding } from '../../domain/finding';
import type { Ask } from '../../domain/ground';
import type { Activity, ActivityId } from '../../domain/programme/phase';
import { wholeProgramme, type Place } from '../../domain/programme/place';
import { serviceTaskOf } from '../../domain/programme/subject';
import { material } from '../../schema/kit';
import { some, list } from '../../schema/kit-compounds';
import { activityName } from '../../schema/values';
import { sinceLatest, whenAllExpected } from '../plan/expected';
import type { WithPlan } from '../plan/plan';
import type { WithStanding } from '../standing/standing';
import { activitySubject, type WithActivities } from './activities';
import { activityState } from './activity-state';

/** Activities named at the gate are done. */
export interface ActivitiesDone {
  readonly criterion: 'activitiesDone';
  readonly activities: readonly ActivityId[];
}

interface ActivitiesUndone {
  readonly code: 'activities-undone';
  readonly undone: readonly ActivityId[];
  readonly of: number;
}

type State = WithActivities & WithPlan & WithStanding;

export const activitiesDone = criterion<State, ActivitiesDone>()({
  yaml: {
    meaning: 'The activities named here are done.',
    fields: {
      activities: material(
        list(activityName(), some),
        'The activities that have to be done, each as `phase.activity` of rollout.yaml.',
        ['kickoff.draft-schedule'],
      ),
    },
  },
  refers: { activities: 'activity' },
  extent: 'serviceTask',
  answer,
  // What facts decide is mended by those.
  mends: (rollout, asked, asks, on, ask) =>
    asksAndUndone(rollout, asked, asks, on, ask)
      .undone.filter(({ done }) => done.by === 'role')
      .map((activity) => ({
        act: 'completeActivity',
        about: { place: placeOf(activity, asked), activity: activity.id },
      })),
});

function answer(
  rollout: State,
  asked: Asked,
  criterion: ActivitiesDone,
  on: Day,
  ask: Ask,
): Finding<ActivitiesUndone> {
  const { asks, undone } = asksAndUndone(rollout, asked, criterion, on, ask);
  const evidence = asks.flatMap((activity) => {
    const done = rollout.activities.get(activitySubject(placeOf(activity, asked), activity.id));
    return done ? [{ event: done.told, on: done.on }] : [];
  });
  const [first] = undone;
  if (!first) return { met: true, evidence };
  return {
    met: false,
    evidence,
    missing: { code: 'activities-undone', undone: undone.map(({ id }) => id), of: asks.length },
    ...(first.done.by === 'role' && { role: first.done.role }),
    ...whenAllExpected(
      rollout,
      undone.map((activity) => ({
        place: placeOf(activity, asked),
        item: { kind: 'activity', activity: activity.id },
      })),
    ),
    ...sinceLatest(evidence),
  };
}

/** The activities that are asked for, and those of them that are not done. What the service task leaves out is not asked for. */
function asksAndUndone(
  rollout: State,
  { serviceTask }: Asked,
  { activities }: ActivitiesDone,
  on: Day,
  ask: Ask,
) {
  const phases = serviceTaskOf(rollout.programme, serviceTask).phases.filter(({ skipped }) => !skipped);
  const asks = phases.flatMap((phase) => phase.activities).filter(({ id }) => activities.includes(id));
  const undone = asks.filter((activity) => !activityState(rollout, serviceTask, activity, on, ask).done);
  return { asks, undone };
}

function placeOf({ level }: Activity, { serviceTask }: Asked): Place {
  return level === 'programme' ? wholeProgramme : serviceTask;
}
