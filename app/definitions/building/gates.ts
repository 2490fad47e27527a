import type { Criterion } from '../../domain/programme/criterion';
import type { Deviation } from '../../domain/programme/service-task';
import type { Step, StepId } from '../../domain/programme/step';
import { criterionId } from '../criterion-id';
import type { Documents } from '../documents';
import type { DeviationDocument, ServiceTaskDocument } from '../schema/service-task-schema';
import { buildCriterion } from './requirements';

/** The template's stair. */
export function buildSteps(documents: Documents): Step[] {
  return documents.rollout.steps.map(({ id, name, admits, gate = [] }) => ({
    id,
    name,
    admits,
    gate: gate.map((criterion) => buildCriterion(criterion, documents)),
  }));
}

/** A service task's own gates: the template's with what it skips, changes and adds. */
export function gatesOf(
  task: ServiceTaskDocument,
  steps: readonly Step[],
  documents: Documents,
): Map<StepId, Criterion[]> {
  const deviations = task.deviations ?? [];
  return new Map(
    steps.map(({ id: step, gate }) => {
      const here = deviations.filter((deviation) => 'at' in deviation && deviation.at === step);
      const kept = gate.flatMap((criterion) => deviated(criterion, here, documents));
      const added = here.flatMap((deviation) =>
        'addCriterion' in deviation ? [buildCriterion(deviation.addCriterion, documents)] : [],
      );
      return [step, [...kept, ...added]];
    }),
  );
}

function deviated(
  criterion: Criterion,
  deviations: readonly DeviationDocument[],
  documents: Documents,
): Criterion[] {
  for (const deviation of deviations) {
    if ('skip' in deviation && deviation.skip === criterion.id) return [];
    if ('changeCriterion' in deviation && deviation.changeCriterion === criterion.id) {
      return [buildCriterion(deviation.to, documents)];
    }
  }
  return [criterion];
}

/** The deviations as people read them: what is changed, and why. */
export function deviationsOf(task: ServiceTaskDocument): Deviation[] {
  return (task.deviations ?? []).map((deviation): Deviation => {
    const { reason } = deviation;
    if ('addActivity' in deviation) {
      const { to: phase, addActivity } = deviation;
      return { kind: 'addActivity', activity: `${phase}.${addActivity.id}`, phase, reason };
    }
    if ('addCriterion' in deviation) {
      return {
        kind: 'addCriterion',
        step: deviation.at,
        criterion: criterionId(deviation.addCriterion),
        reason,
      };
    }
    if ('changeCriterion' in deviation) {
      return { kind: 'changeCriterion', step: deviation.at, criterion: deviation.changeCriterion, reason };
    }
    const { skip, at } = deviation;
    if (at !== undefined) return { kind: 'skipCriterion', step: at, criterion: skip, reason };
    return skip.includes('.')
      ? { kind: 'skipActivity', activity: skip, reason }
      : { kind: 'skipPhase', phase: skip, reason };
  });
}
