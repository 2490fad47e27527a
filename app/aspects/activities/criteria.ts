import { material } from '../../schema/kit';
import { some, list } from '../../schema/kit-compounds';
import { activityName } from '../../schema/values';
import { activitySubject, type WithActivities } from './activities';
import { wholeProgramme } from '../../domain/programme/place';
import type { Day } from '../../domain/calendar';
import type { Activity } from '../../domain/programme/phase';
import { serviceTaskOf } from '../../domain/programme/subject';
import type { Ask } from '../../domain/ground';
import { criterion } from '../../domain/aspect';
import { activityState } from './activity-state';
import { sinceLatest, whenAllExpected } from '../plan/expected';
import type { WithPlan } from '../plan/plan';
import type { WithStanding } from '../standing/standing';
import type { ActivityId } from '../../domain/programme/phase';
import type { Asked, Finding } from '../../domain/finding';

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
});

/** Activities that the service task leaves out are not asked for. */
function answer(
  rollout: State,
  { serviceTask }: Asked,
  { activities }: ActivitiesDone,
  on: Day,
  ask: Ask,
): Finding<ActivitiesUndone> {
  const phases = serviceTaskOf(rollout.programme, serviceTask).phases.filter(({ skipped }) => !skipped);
  const asks = phases.flatMap((phase) => phase.activities).filter(({ id }) => activities.includes(id));
  const placeOf = ({ level }: Activity) => (level === 'programme' ? wholeProgramme : serviceTask);
  const undone = asks.filter((activity) => !activityState(rollout, serviceTask, activity, on, ask).done);
  const evidence = asks.flatMap((activity) => {
    const done = rollout.activities.get(activitySubject(placeOf(activity), activity.id));
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
        place: placeOf(activity),
        item: { kind: 'activity', activity: activity.id },
      })),
    ),
    ...sinceLatest(evidence),
  };
}
