import type { Day } from '../../calendar';
import type { Requirement } from '../../programme/criterion';
import type { Language } from '../../programme/language';
import type { ActivityId } from '../../programme/phase';
import type { RoleId } from '../../programme/role';
import type { ServiceTaskId, SocialServiceId, UnitId } from '../../programme/service-task';
import type { StepId } from '../../programme/step';
import type { Rollout } from '../../rollout';

/** An event that speaks for a criterion, and the day that it speaks of. */
export interface Evidence {
  readonly event: number;
  readonly on: Day;
}

/** The missing part, as a code with its figures. `i18n` has the sentence. */
export type Missing =
  | { readonly code: 'contact-person-unnamed' }
  | { readonly code: 'activities-undone'; readonly undone: readonly ActivityId[]; readonly of: number }
  | {
      readonly code: 'workshops-unheld';
      readonly held: number;
      readonly needed: number;
      readonly next?: string;
    }
  | { readonly code: 'scope-unproposed' }
  | { readonly code: 'scope-pending'; readonly proposal: number; readonly on: Day }
  | { readonly code: 'scope-returned'; readonly proposal: number; readonly on: Day }
  | { readonly code: 'scope-stale'; readonly proposal: number; readonly on: Day }
  | { readonly code: 'scope-leaves-out' }
  | {
      readonly code: 'guidance-unpublished';
      readonly unpublished: readonly Language[];
      readonly published: readonly Language[];
    }
  | { readonly code: 'training-uncounted' }
  /** With as many trained as are needed: some units have not been counted. */
  | {
      readonly code: 'training-short';
      readonly trained: number;
      readonly staff: number;
      readonly needed: number;
    }
  | { readonly code: 'communications-undone'; readonly undone: readonly string[]; readonly of: number }
  | { readonly code: 'settings-untested'; readonly passed: number; readonly of: number }
  | {
      readonly code: 'settings-failed';
      readonly failed: readonly string[];
      readonly passed: number;
      readonly of: number;
    }
  | { readonly code: 'staff-booking-uncounted'; readonly bookings: number; readonly days: number }
  | {
      readonly code: 'staff-booking-short';
      readonly bookings: number;
      readonly neededBookings: number;
      readonly days: number;
      readonly neededDays: number;
    }
  | { readonly code: 'day-ahead'; readonly day: Day };

/** What a requirement is asked for. An activity asks for a whole service task, a gate for one subject and step. */
export interface Asked {
  readonly serviceTask: ServiceTaskId;
  readonly service?: SocialServiceId;
  readonly unit?: UnitId;
  readonly step?: StepId;
}

export interface Finding {
  readonly met: boolean;
  readonly evidence: readonly Evidence[];
  readonly missing?: Missing;
  /** Whose move it is, when it is not the criterion's own role. */
  readonly role?: RoleId;
  /** The day of the event that put the missing part where it is now. */
  readonly since?: Day;
  readonly expected?: Day;
  /** A decision has waited longer than the programme allows. */
  readonly decisionOverdue?: boolean;
}

/** A requirement of one kind. */
export type Of<K extends Requirement['criterion']> = Extract<Requirement, { criterion: K }>;

/** How an activity that facts make done asks for them. */
export type Ask = (rollout: Rollout, asked: Asked, requirement: Requirement, on: Day) => Finding;
