import { remembered } from '../remembered';
import type { Programme } from './programme';
import type { ServiceTask, SocialServiceId } from './service-task';
import type { Step, StepId } from './step';

/*
 * The one reader of a programme's steps. A programme has one stair today; whoever asks says of what it asks, so that
 * each kind of deliverable can have its own.
 */

/** What social services stand on, step by step. */
export interface Stair {
  /** Lowest first. */
  readonly steps: readonly Step[];
  readonly ground: Step;
  /** Where emergency closing goes down to: the highest step that admits staff only, else the lowest that admits none. */
  readonly forStaff: Step;
  /** How high a step is: 0 is the ground, and -1 is none of this stair. */
  readonly heightOf: (id: StepId) => number;
  /** Nothing when the stair has no such step. */
  readonly find: (id: StepId) => Step | undefined;
  /** Throws when the stair has no such step. */
  readonly stepOf: (id: StepId) => Step;
  readonly above: (id: StepId) => Step | undefined;
}

const onlyStair = remembered(({ steps, revision }: Programme): Stair => {
  const heights = new Map<StepId, number>();
  steps.forEach(({ id }, height) => heights.has(id) || heights.set(id, height));
  const [ground] = steps;
  if (!ground) throw new Error(`a stair without steps in revision ${revision}`);
  const heightOf = (id: StepId) => heights.get(id) ?? -1;
  const find = (id: StepId) => steps[heightOf(id)];
  return {
    steps,
    ground,
    forStaff:
      steps.findLast(({ admits }) => admits === 'staff') ??
      steps.find(({ admits }) => admits === 'none') ??
      ground,
    heightOf,
    find,
    stepOf: (id) => {
      const step = find(id);
      if (!step) throw new Error(`no step "${id}" in revision ${revision}`);
      return step;
    },
    above: (id) => steps[heightOf(id) + 1],
  };
});

/** Every stair of a programme: for what is said of all of it, such as a legend. */
export const stairsOf = remembered((programme: Programme): readonly Stair[] => [onlyStair(programme)]);

/** The stair that a social service stands on, also one that the definition does not know any more. */
export function stairOf(programme: Programme, _service: SocialServiceId): Stair {
  return onlyStair(programme);
}

/** The stair that the services of a service task stand on. */
export function stairOfTask(programme: Programme, { socialServices: [first = ''] }: ServiceTask): Stair {
  return stairOf(programme, first);
}

/** The stair that has a step, for where a step is named without what stands on it. */
export function stairWith(programme: Programme, step: StepId): Stair | undefined {
  return stairsOf(programme).find(({ find }) => find(step) !== undefined);
}

/** A step by its id, on whichever stair. */
export function stepIn(programme: Programme, id: StepId): Step | undefined {
  return stairWith(programme, id)?.find(id);
}
