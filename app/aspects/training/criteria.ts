import { criterion } from '../../domain/aspect';
import type { Day } from '../../domain/calendar';
import type { Asked, Finding } from '../../domain/finding';
import { firstUnmet } from '../../domain/first-unmet';
import type { UnitId } from '../../domain/programme/service-task';
import { unitsOn } from '../../domain/programme/subject';
import { choice, integer, material } from '../../schema/kit';
import { sinceLatest, whenExpected } from '../plan/expected';
import type { WithPlan } from '../plan/plan';
import { trainingSubject, type Training, type WithTraining } from './training';

/** Of a unit's professionals, or of those of the whole service task, so many of a hundred have been trained. */
export interface TrainingCompleted {
  readonly criterion: 'trainingCompleted';
  readonly percent: number;
  readonly of: 'unit' | 'serviceTask';
}

type TrainingMissing =
  | { readonly code: 'training-uncounted' }
  /** With as many trained as are needed: some units have not been counted. */
  | {
      readonly code: 'training-short';
      readonly trained: number;
      readonly staff: number;
      readonly needed: number;
    };

type State = WithTraining & WithPlan;

export const trainingCompleted = criterion<State, TrainingCompleted>()({
  yaml: {
    meaning: 'Enough of the people who will work with bookings have been trained.',
    fields: {
      percent: material(
        integer(1, 100),
        'How many of a hundred have to be trained. The number of people is rounded up: 80 of 9 people is 8.',
        80,
      ),
      of: material(
        choice({
          unit: 'each unit is counted by itself',
          serviceTask: 'all units of the service task are counted together',
        }),
        'Of whom the share is taken.',
      ),
    },
  },
  extent: ({ of }) => of,
  answer,
  mends: (rollout, asked, { percent, of }, on) =>
    unitsCounted(rollout, asked, of, on)
      .filter((unit) => !trainedIn(rollout, asked, [unit], percent).met)
      .map((unit) => ({ act: 'countTraining', about: { serviceTask: asked.serviceTask, unit } })),
});

/** In the unit that is asked for, in each unit by itself, or in all units of the service task taken together. */
function answer(
  rollout: State,
  asked: Asked,
  { percent, of }: TrainingCompleted,
  on: Day,
): Finding<TrainingMissing> {
  const units = unitsCounted(rollout, asked, of, on);
  if (of === 'serviceTask') return trainedIn(rollout, asked, units, percent);
  return firstUnmet(units.map((unit) => trainedIn(rollout, asked, [unit], percent)));
}

function trainedIn(
  rollout: State,
  { serviceTask }: Asked,
  units: readonly UnitId[],
  percent: number,
): Finding<TrainingMissing> {
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
      units.map((unit) => ({ kind: 'training', unit })),
    ),
    ...sinceLatest(evidence),
  };
}

/** The unit that is asked for, where it is counted by itself; else all of the service task. */
function unitsCounted(
  { programme }: State,
  { serviceTask, unit }: Asked,
  of: TrainingCompleted['of'],
  on: Day,
): readonly UnitId[] {
  return unit === undefined || of === 'serviceTask' ? unitsOn(programme, serviceTask, on) : [unit];
}
