import type { CriterionDocument, RequirementDocument } from '../schema/criteria';
import type { Path } from '../reading/places';
import type { ActivityDocument } from '../schema/rollout-schema';
import type { Book, Check, Finding } from './book';
import { circlesOf, type Way } from './circles';

/** One thing that waits for another: an activity for activities or a step, a step's gate for activities. */
interface Wait extends Way {
  readonly file: string;
  readonly path: Path;
}

/**
 * Nothing waits for itself, however many things stand between: activities wait for each other by activitiesDone and
 * for a step by stepReached, a step waits for the activities that its gate asks for.
 */
export const checkWaiting: Check = (book) => {
  return circlesOf(waitsOf(book)).flatMap((circle): Finding[] => {
    const [shown] = circle;
    if (!shown) return [];
    const names = circle.map(({ from }) => from.slice(from.indexOf(' ') + 1));
    const [name = ''] = names;
    const message =
      circle.length === 1
        ? `"${name}" waits for itself`
        : `each waits for the next: ${[...names, name].join(' → ')}`;
    const found = shown.to.slice(shown.to.indexOf(' ') + 1);
    return [
      {
        file: shown.file,
        path: shown.path,
        code: 'waits-for-itself',
        message,
        label: 'leads back here',
        found,
      },
    ];
  });
};

function waitsOf({ rollout, serviceTasks }: Book): Wait[] {
  if (!rollout) return [];
  const { file, document } = rollout;
  const ofActivities = document.phases.flatMap(({ id, activities }, phase) =>
    activities.flatMap((activity, index) =>
      waitsOfActivity(file, ['phases', phase, 'activities', index], id, activity),
    ),
  );
  const ofSteps = document.steps.flatMap(({ id, gate = [] }, step) =>
    gate.flatMap((criterion, index) =>
      waitsOfCriterion(file, ['steps', step, 'gate', index], stepName(id), criterion),
    ),
  );
  const added = serviceTasks.flatMap(({ file: own, document: { deviations = [] } }) =>
    deviations.flatMap((deviation, index): Wait[] => {
      const path = ['deviations', index];
      if ('addActivity' in deviation)
        return waitsOfActivity(own, [...path, 'addActivity'], deviation.to, deviation.addActivity);
      if ('addCriterion' in deviation)
        return waitsOfCriterion(
          own,
          [...path, 'addCriterion'],
          stepName(deviation.at),
          deviation.addCriterion,
        );
      return 'changeCriterion' in deviation
        ? waitsOfCriterion(own, [...path, 'to'], stepName(deviation.at), deviation.to)
        : [];
    }),
  );
  const given = stepsFromTheStart(
    document.steps.map(({ id }) => stepName(id)),
    serviceTasks,
  );
  return [...ofSteps, ...ofActivities, ...added].filter(({ to }) => !given.has(to));
}

/** Steps on which something stands before the rollout begins: nobody has to wait for them. */
function stepsFromTheStart(steps: readonly string[], serviceTasks: Book['serviceTasks']): Set<string> {
  const starts = serviceTasks.flatMap(({ document: { startsAt, socialServices } }) => [
    startsAt,
    ...socialServices.map((service) => service.startsAt),
  ]);
  const highest = Math.max(
    -1,
    ...new Set(starts.map((step) => (step === undefined ? 0 : steps.indexOf(stepName(step))))),
  );
  return new Set(steps.slice(0, highest + 1));
}

function waitsOfActivity(file: string, path: Path, phase: string, activity: ActivityDocument): Wait[] {
  const { id, doneWhen, stepReached } = activity;
  const from = activityName(`${phase}.${id}`);
  return [
    ...(stepReached === undefined
      ? []
      : [{ file, path: [...path, 'stepReached'], from, to: stepName(stepReached) }]),
    ...(typeof doneWhen === 'object' ? waitsOfCriterion(file, [...path, 'doneWhen'], from, doneWhen) : []),
  ];
}

function waitsOfCriterion(
  file: string,
  path: Path,
  from: string,
  criterion: CriterionDocument | RequirementDocument,
): Wait[] {
  if (criterion.criterion !== 'activitiesDone') return [];
  return criterion.activities.map((activity, index) => ({
    file,
    path: [...path, 'activities', index],
    from,
    to: activityName(activity),
  }));
}

function activityName(activity: string): string {
  return `activity ${activity}`;
}

function stepName(step: string): string {
  return `step ${step}`;
}
