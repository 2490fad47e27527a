import type { Caused } from '../../aspects';
import type { Day } from '../../domain/calendar';
import type { CriterionId } from '../../domain/programme/criterion';
import type { ServiceTaskId } from '../../domain/programme/service-task';
import type { StepId } from '../../domain/programme/step';
import type { Subject } from '../../domain/programme/subject';
import type { Verdict } from '../../judgement/readiness';

/** How a subject stands before its next step. */
export interface SubjectState {
  readonly serviceTask: ServiceTaskId;
  readonly step: StepId;
  readonly verdict: Verdict | 'left-out';
  /** The next step with its planned day, the criteria at its gate, how many are met, and which are not. */
  readonly next?: StepId;
  readonly planned?: Day;
  readonly met: number;
  readonly of: number;
  readonly missing: readonly CriterionId[];
}

/** What becomes of a gate: criteria that it asks for from then on, no longer, or otherwise than before. */
export interface GateChange {
  readonly added: readonly CriterionId[];
  readonly removed: readonly CriterionId[];
  readonly changed: readonly CriterionId[];
}

/** A social service in a unit that stands otherwise by the change. */
export interface AffectedSubject extends Subject {
  /** The ids that it had, when they were others; several where subjects become one. */
  readonly formerly?: readonly Subject[];
  /** None when it comes into the rollout. */
  readonly was?: SubjectState;
  /** None when it is no longer part of it. */
  readonly now?: SubjectState;
  /** Set when the gate of its next step is another. */
  readonly gate?: GateChange;
}

/** What the changes of a plan cause: what each aspect says of its own, and the subjects. */
export interface Consequences extends Caused {
  readonly subjects: readonly AffectedSubject[];
}
