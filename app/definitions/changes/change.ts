import type { ProgrammeId, RevisionId } from '../../domain/programme/programme';
import type { Mark } from '../../schema/kit';
import type { Consequences } from './consequence';
import type { PlanRefusal } from './refusal';

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

/**
 * What applying a definition would do: every difference, what the differences cause, and why it cannot be done.
 * `apply` does exactly this, and nothing when there is no change. Ids are those of the wanted definition; what it
 * no longer has goes by its last ones.
 */
export interface PlannedChanges extends Consequences {
  readonly programme: ProgrammeId;
  /** The revision in force; none before the first definition. */
  readonly from?: RevisionId;
  readonly to: RevisionId;
  readonly changes: readonly Change[];
  readonly refusals: readonly PlanRefusal[];
}
