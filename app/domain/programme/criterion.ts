import type { Day } from '../calendar';
import type { Language } from './language';
import type { RoleId } from './role';

export type CriterionId = string;
export type Audience = 'client' | 'professional';

/** What a criterion asks for. The list is closed: a gate is made of these and of nothing else. */
export type Requirement =
  | { readonly criterion: 'contactPersonNamed' }
  | { readonly criterion: 'activitiesDone'; readonly activities: readonly string[] }
  | { readonly criterion: 'workshopsHeld'; readonly workshops: readonly string[] }
  | { readonly criterion: 'workshopsHeld'; readonly atLeast: number }
  | { readonly criterion: 'scopeApproved' }
  | {
      readonly criterion: 'guidancePublished';
      readonly audience: Audience;
      readonly languages: readonly Language[];
    }
  | {
      readonly criterion: 'trainingCompleted';
      readonly percent: number;
      readonly of: 'unit' | 'serviceTask';
    }
  | { readonly criterion: 'communicationDone'; readonly rows: readonly string[] }
  | { readonly criterion: 'settingsTestsPassed'; readonly suite: string }
  | { readonly criterion: 'staffBookingInUse'; readonly bookings: number; readonly days: number }
  | { readonly criterion: 'dayReached'; readonly day: Day };

export type CriterionKind = Requirement['criterion'];

/**
 * A requirement at a gate: whose move an unmet one is, and when it is due, in days before
 * the planned day of the step.
 */
export type Criterion = Requirement & {
  /** Unique within its gate: the kind, with what tells two of one kind apart. */
  readonly id: CriterionId;
  readonly move: RoleId;
  readonly dueDaysBefore: number;
};
