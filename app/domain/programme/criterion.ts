import type { RoleId } from './role';

export type CriterionId = string;

/** What a criterion asks for: its kind, and beside it what that kind asks. Each aspect has its own kinds. */
export interface Requirement {
  readonly criterion: string;
}

/**
 * A requirement at a gate: whose move an unmet one is, and when it is due, in days before
 * the planned day of the step.
 */
export type Criterion<R extends Requirement = Requirement> = R & {
  /** Unique within its gate: the kind, with what tells two of one kind apart. */
  readonly id: CriterionId;
  readonly move: RoleId;
  readonly dueDaysBefore: number;
};
