import { buildActivity } from '../../aspects/activities/yaml';
import type { Localised } from '../../domain/programme/language';
import type { Activity, Phase, PhaseId } from '../../domain/programme/phase';
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
    activities: activities.map((activity) => activityOf(activity, id, documents)),
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
        ? [activityOf(deviation.addActivity, phase.id, documents)]
        : [],
    );
    const activities = [...phase.activities.filter(({ id }) => !skips.has(id)), ...added];
    return { ...phase, activities, ...(skipped && { skipped }) };
  });
}

function activityOf(document: ActivityDocument, phase: PhaseId, documents: Documents): Activity {
  return buildActivity(document, phase, (facts) =>
    buildRequirement(typeof facts === 'string' ? { criterion: facts } : facts, documents),
  );
}
