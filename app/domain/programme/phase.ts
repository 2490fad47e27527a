import type { Localised } from './language';
import type { Requirement } from './criterion';
import type { RoleId } from './role';
import type { StepId } from './step';

export type PhaseId = string;
export type ActivityId = string;

/** What makes an activity done: facts that the journal holds, or the word of a role. */
export type DoneWhen =
  | { readonly by: 'requirement'; readonly requirement: Requirement }
  | { readonly by: 'stepReached'; readonly step: StepId }
  | { readonly by: 'role'; readonly role: RoleId };

/** A named piece of work within a phase. The id is `phase.activity`, unique in the programme. */
export interface Activity {
  readonly id: ActivityId;
  readonly phase: PhaseId;
  readonly name: Localised;
  readonly level: 'programme' | 'serviceTask';
  readonly done: DoneWhen;
}

export interface Phase {
  readonly id: PhaseId;
  readonly name: Localised;
  /** A name short enough for the head of a narrow column; soft hyphens welcome. */
  readonly shortName: Localised;
  readonly activities: readonly Activity[];
  /** Set in a service task that leaves the phase out, with the reason. */
  readonly skipped?: Localised;
}
