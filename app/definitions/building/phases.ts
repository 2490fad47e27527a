import type { Localised } from '../../domain/programme/language';
import type { Activity, DoneWhen, Phase } from '../../domain/programme/phase';
import type { Documents } from '../documents';
import type { ActivityDocument } from '../schema/rollout-schema';
import type { ServiceTaskDocument } from '../schema/service-task-schema';
import { buildRequirement } from './requirements';

/** The template's phases. */
export function buildPhases(documents: Documents): Phase[] {
  return documents.rollout.phases.map(({ id, name, shortName, activities }) => ({
    id,
    name,
    shortName: shortName ?? name,
    activities: activities.map((activity) => buildActivity(activity, id, documents)),
  }));
}

/** A service task's own phases: the template with what it skips and adds. */
export function phasesOf(
  task: ServiceTaskDocument,
  template: readonly Phase[],
  documents: Documents,
): Phase[] {
  const deviations = task.deviations ?? [];
  const skips = new Map<string, Localised>();
  for (const deviation of deviations) {
    if ('skip' in deviation && deviation.at === undefined) skips.set(deviation.skip, deviation.reason);
  }
  return template.map((phase) => {
    const skipped = skips.get(phase.id);
    const added = deviations.flatMap((deviation) =>
      'addActivity' in deviation && deviation.to === phase.id
        ? [buildActivity(deviation.addActivity, phase.id, documents)]
        : [],
    );
    const activities = [...phase.activities.filter(({ id }) => !skips.has(id)), ...added];
    return { ...phase, activities, ...(skipped && { skipped }) };
  });
}

function buildActivity(document: ActivityDocument, phase: string, documents: Documents): Activity {
  const { id, name, level = 'serviceTask' } = document;
  return { id: `${phase}.${id}`, phase, name, level, done: doneOf(document, documents) };
}

function doneOf({ id, doneWhen, stepReached, doneBy }: ActivityDocument, documents: Documents): DoneWhen {
  if (doneBy !== undefined) return { by: 'role', role: doneBy };
  if (stepReached !== undefined) return { by: 'stepReached', step: stepReached };
  if (doneWhen === undefined) throw new Error(`unchecked activity "${id}"`);
  const requirement = typeof doneWhen === 'string' ? { criterion: doneWhen } : doneWhen;
  return { by: 'requirement', requirement: buildRequirement(requirement, documents) };
}
