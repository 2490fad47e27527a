import type { Criterion } from './criterion';
import type { Localised } from './language';

export type StepId = string;

/** Whom a step lets in. This is all that the code knows of a step; the rest is the programme's. */
export const admissions = ['none', 'staff', 'invited', 'everyone'] as const;
export type Admits = (typeof admissions)[number];

/** One step of the stair. Steps stand in the order of the definition, lowest first. */
export interface Step {
  readonly id: StepId;
  readonly name: Localised;
  readonly admits: Admits;
  readonly gate: readonly Criterion[];
}

export function admitsClients(step: Step): boolean {
  return step.admits === 'invited' || step.admits === 'everyone';
}
