import { trainingSubject, type Training } from '../../aspects/training';
import type { Day } from '../../calendar';
import type { UnitId } from '../../programme/service-task';
import { unitsOn } from '../../programme/subject';
import type { Rollout } from '../../rollout';
import { sinceLatest, whenExpected } from './expected';
import type { Asked, Finding, Of } from './finding';
import { firstUnmet } from './first-unmet';

/** In the unit that is asked for, in each unit by itself, or in all units of the service task taken together. */
export function trainingCompleted(
  rollout: Rollout,
  asked: Asked,
  { percent, of }: Of<'trainingCompleted'>,
  on: Day,
): Finding {
  const units = unitsOn(rollout.programme, asked.serviceTask, on);
  if (of === 'serviceTask') return trainedIn(rollout, asked, units, percent);
  const each = asked.unit === undefined ? units : [asked.unit];
  return firstUnmet(each.map((unit) => trainedIn(rollout, asked, [unit], percent)));
}

function trainedIn(
  rollout: Rollout,
  { serviceTask }: Asked,
  units: readonly UnitId[],
  percent: number,
): Finding {
  const counts = units.flatMap((unit) => rollout.training.get(trainingSubject(serviceTask, unit)) ?? []);
  const evidence = counts.map(({ told, on }) => ({ event: told, on }));
  const total = (of: (count: Training) => number) => counts.reduce((sum, count) => sum + of(count), 0);
  const [trained, staff] = [total((count) => count.trained), total((count) => count.staff)];
  const needed = Math.ceil((staff * percent) / 100);
  if (counts.length === units.length && trained >= needed) return { met: true, evidence };
  return {
    met: false,
    evidence,
    missing:
      staff === 0 ? { code: 'training-uncounted' } : { code: 'training-short', trained, staff, needed },
    ...whenExpected(
      rollout,
      serviceTask,
      units.map((unit) => `training:${unit}`),
    ),
    ...sinceLatest(evidence),
  };
}
