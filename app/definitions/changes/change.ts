import type { Day } from '../../domain/calendar';
import type { PlanItem } from '../../domain/aspects/plan';
import type { ProgrammeId, RevisionId } from '../../domain/programme/programme';
import type { SocialServiceId, ServiceTaskId, UnitId } from '../../domain/programme/service-task';
import type { StepId } from '../../domain/programme/step';
import type { Mark } from '../schema/kit';

/** Where a change is: keys and ids from the document down, such as `rollout, steps, open, gate`. */
export type ChangePath = readonly string[];

/** One difference between two revisions. */
export interface Change {
  /** `retired` is removed with history: what has happened to it stays in the journal. */
  readonly change: 'added' | 'changed' | 'renamed' | 'removed' | 'retired';
  readonly mark: Mark;
  readonly path: ChangePath;
  readonly was?: unknown;
  readonly now?: unknown;
}

/** An approval in force that would no longer be: something material of its scope changes. */
export interface StaleApproval {
  readonly serviceTask: ServiceTaskId;
  readonly proposal: number;
  /** Sequence of the approval. */
  readonly told: number;
}

/** A moved day that stands although the baseline under it changes to another day. */
export interface StandingMove {
  readonly place: string;
  readonly item: PlanItem;
  readonly movedTo: Day;
  readonly was?: Day;
  readonly now?: Day;
}

/** Why wanted definitions cannot come into force. */
export type PlanRefusal =
  | { readonly reason: 'another-programme'; readonly current: ProgrammeId; readonly wanted: ProgrammeId }
  | {
      readonly reason: 'removes-what-is-up' | 'leaves-out-what-is-up' | 'removes-step-in-use';
      readonly service: SocialServiceId;
      readonly unit: UnitId;
      readonly step: StepId;
    }
  | {
      readonly reason: 'raises-start';
      readonly service: SocialServiceId;
      readonly was: StepId;
      readonly now: StepId;
    }
  | { readonly reason: 'widens-step-in-use'; readonly step: StepId };

/** What applying a definition would do. `apply` does exactly this, and nothing when it is empty. */
export interface PlannedChanges {
  readonly programme: ProgrammeId;
  readonly from?: RevisionId;
  readonly to: RevisionId;
  readonly changes: readonly Change[];
  readonly staleApprovals: readonly StaleApproval[];
  readonly standingMoves: readonly StandingMove[];
  readonly refusals: readonly PlanRefusal[];
}
