import { activitySubject, wholeProgramme } from '../../aspects/activities';
import type { Day } from '../../calendar';
import type { Activity } from '../../programme/phase';
import { serviceTaskOf } from '../../programme/subject';
import type { Rollout } from '../../rollout';
import { activityState } from '../activity';
import { sinceLatest, whenAllExpected } from './expected';
import type { Ask, Asked, Finding, Of } from './finding';

/** Activities that the service task leaves out are not asked for. */
export function activitiesDone(
  rollout: Rollout,
  { serviceTask }: Asked,
  { activities }: Of<'activitiesDone'>,
  on: Day,
  ask: Ask,
): Finding {
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
      undone.map((activity) => ({ place: placeOf(activity), item: `activity:${activity.id}` })),
    ),
    ...sinceLatest(evidence),
  };
}
