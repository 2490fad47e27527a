import type { PlanItemText } from '../../domain/programme/plan-item';
import type { PlannedDate } from '../../domain/programme/planned-date';
import type { Day } from '../../domain/calendar';
import type { PersonId } from '../../domain/journal/envelope';
import type { Audience } from '../../domain/programme/audience';
import type { CriterionId } from '../../domain/programme/criterion';
import type { Language } from '../../domain/programme/language';
import type { RoleId, Where } from '../../domain/programme/role';
import type { ServiceTaskId, SocialServiceId } from '../../domain/programme/service-task';
import type { StepId } from '../../domain/programme/step';
import type { Subject } from '../../domain/programme/subject';
import type { Verdict } from '../../judgement/readiness';

/** An approval in force that would no longer be: something material of its scope changes. */
export interface StaleApproval {
  readonly serviceTask: ServiceTaskId;
  readonly proposal: number;
  /** Sequence of the approval. */
  readonly told: number;
}

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

/** A planned day that changes with the baseline, because no move stands on it. */
export interface ChangedDay {
  readonly place: string;
  readonly item: PlanItemText;
  readonly was?: PlannedDate;
  readonly now?: PlannedDate;
}

/** A moved day that stands although the baseline under it changes to another day. */
export interface StandingMove extends ChangedDay {
  readonly movedTo: Day;
}

/** A duty that somebody holds and that is nothing any more. */
export interface EndedDuty {
  readonly role: RoleId;
  readonly where: Where;
  readonly persons: readonly PersonId[];
  readonly because: 'role-gone' | 'place-gone' | 'role-of-another-level';
}

/** What Porras itself asks a role for goes to another role, which nobody holds there. */
export interface VacantDuty {
  readonly duty: 'contactPerson' | 'proposing' | 'opening' | 'vacant';
  readonly role: RoleId;
  readonly where: Where;
  readonly formerly: RoleId;
}

/** A draft of guidance that nobody will see: the text has been published, and is the journal's from then on. */
export interface UnusedDraft {
  readonly service: SocialServiceId;
  readonly audience: Audience;
  readonly language: Language;
  /** The published version. */
  readonly version: number;
}

/** What the changes of a plan cause. */
export interface Consequences {
  readonly staleApprovals: readonly StaleApproval[];
  readonly subjects: readonly AffectedSubject[];
  readonly days: readonly ChangedDay[];
  readonly standingMoves: readonly StandingMove[];
  readonly endedDuties: readonly EndedDuty[];
  readonly vacantDuties: readonly VacantDuty[];
  readonly unusedDrafts: readonly UnusedDraft[];
}
