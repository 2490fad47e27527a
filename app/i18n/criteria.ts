import type { Language } from './language';

/** A criterion as far as its title needs it. The domain's requirements fit. */
export type CriterionAsked =
  | { readonly criterion: 'contactPersonNamed' | 'scopeApproved' }
  | { readonly criterion: 'activitiesDone'; readonly activities: readonly string[] }
  | { readonly criterion: 'workshopsHeld'; readonly workshops: readonly string[] }
  | { readonly criterion: 'workshopsHeld'; readonly atLeast: number }
  | {
      readonly criterion: 'guidancePublished';
      readonly audience: 'client' | 'professional';
      readonly languages: readonly Language[];
    }
  | { readonly criterion: 'trainingCompleted'; readonly percent: number; readonly of: 'unit' | 'serviceTask' }
  | { readonly criterion: 'communicationDone'; readonly rows: readonly string[] }
  | { readonly criterion: 'settingsTestsPassed'; readonly suite: string }
  | { readonly criterion: 'staffBookingInUse'; readonly bookings: number; readonly days: number }
  | { readonly criterion: 'dayReached'; readonly day: string };

/** What an unmet criterion lacks, as far as its sentence needs it. The domain's answers fit. */
export type MissingPart =
  | {
      readonly code:
        'contact-person-unnamed' | 'scope-unproposed' | 'scope-leaves-out' | 'training-uncounted';
    }
  | { readonly code: 'activities-undone'; readonly undone: readonly string[]; readonly of: number }
  | {
      readonly code: 'workshops-unheld';
      readonly held: number;
      readonly needed: number;
      readonly next?: string;
    }
  | {
      readonly code: 'scope-pending' | 'scope-returned' | 'scope-stale';
      readonly proposal: number;
      readonly on: string;
    }
  | {
      readonly code: 'guidance-unpublished';
      readonly unpublished: readonly Language[];
      readonly published: readonly Language[];
    }
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
  | { readonly code: 'day-ahead' | 'scope-not-yet'; readonly day: string };

/** What the definition calls things, by id, in the reader's language. */
export interface Names {
  readonly activity: (id: string) => string;
  readonly workshop: (id: string) => string;
  readonly communication: (id: string) => string;
  readonly suite: (id: string) => string;
  readonly testCase: (id: string) => string;
}
