import type { Day } from '../calendar';
import type { Criterion } from './criterion';
import type { Localised } from './language';
import type { Phase } from './phase';
import type { PlannedDate } from './planned-date';
import type { StepId } from './step';

export type ServiceTaskId = string;
export type SocialServiceId = string;
export type AppointmentTypeId = string;
export type UnitId = string;

export type ContactType = 'office' | 'home_visit' | 'phone' | 'video';

/** A length of time before an appointment, as the definition says it: `1 working day`, `28 days`, `24 hours`. */
export interface Notice {
  readonly amount: number;
  readonly unit: 'hours' | 'days' | 'working days';
}

export interface AppointmentType {
  readonly id: AppointmentTypeId;
  readonly name: Localised;
  /** Minutes. */
  readonly duration: number;
  readonly contact: readonly ContactType[];
  readonly bookableBy: 'staff' | 'invited' | 'everyone';
  readonly book: { readonly earliest?: Notice; readonly latest?: Notice };
  readonly cancelUntil?: Notice;
  readonly questions: readonly {
    readonly id: string;
    readonly text: Localised;
    readonly required: boolean;
  }[];
  /** The fields marked material in the schema, as an approval binds them. */
  readonly material: Readonly<Record<string, unknown>>;
}

/** Where clients' appointments of a service are kept: in Porras, or in a system of the county's. */
export type BookedIn =
  | { readonly kind: 'porras' }
  | {
      readonly kind: 'elsewhere';
      readonly system: string;
      /** The one way in for clients. */
      readonly address: Localised;
      /** What the technical admin does in that system; shown at the order. */
      readonly instructions?: Localised;
    };

/** How a client books while online booking is closed. */
export interface OtherWay {
  readonly phone: string;
  readonly hours: Localised;
}

export interface SocialService {
  readonly id: SocialServiceId;
  readonly serviceTask: ServiceTaskId;
  readonly name: Localised;
  /** The name and the sentence that clients see; their words, not the organisation's. */
  readonly clientName: Localised;
  readonly clientDescription: Localised;
  readonly units: readonly UnitId[];
  readonly startsAt: StepId;
  readonly bookedIn: BookedIn;
  readonly otherWay: OtherWay;
  readonly appointmentTypes: readonly AppointmentType[];
  readonly leftOut?: LeftOut;
  /** First drafts of guidance, by `audience.language`; the journal owns every version after. */
  readonly guidanceDrafts: Readonly<Record<string, string>>;
  /** The service's own fields marked material, as an approval binds them. */
  readonly material: Readonly<Record<string, unknown>>;
}

/** Why and by whom something is not part of the rollout, for good or until a day. */
export interface LeftOut {
  readonly ground: 'technical' | 'functional' | 'structural';
  readonly reason: Localised;
  readonly decidedBy: string;
  readonly on: Day;
  readonly until?: Day;
}

/** A change that a service task makes to the programme's template. */
export type Deviation =
  | { readonly kind: 'skipPhase'; readonly phase: string; readonly reason: Localised }
  | { readonly kind: 'skipActivity'; readonly activity: string; readonly reason: Localised }
  | {
      readonly kind: 'addActivity';
      readonly activity: string;
      readonly phase: string;
      readonly reason: Localised;
    }
  | {
      readonly kind: 'skipCriterion';
      readonly step: StepId;
      readonly criterion: string;
      readonly reason: Localised;
    }
  | {
      readonly kind: 'changeCriterion';
      readonly step: StepId;
      readonly criterion: string;
      readonly reason: Localised;
    }
  | {
      readonly kind: 'addCriterion';
      readonly step: StepId;
      readonly criterion: string;
      readonly reason: Localised;
    };

/** The baseline that the definition sets. Moves and actuals are the journal's. */
export interface Baseline {
  /** By plan item, as `formatPlanItem` writes it. */
  readonly days: ReadonlyMap<string, PlannedDate>;
}

export interface ServiceTask {
  readonly id: ServiceTaskId;
  readonly name: Localised;
  readonly nationalCode?: string;
  readonly socialServices: readonly SocialServiceId[];
  readonly units: readonly UnitId[];
  readonly leftOut?: LeftOut;
  readonly deviations: readonly Deviation[];
  readonly phases: readonly Phase[];
  readonly gates: ReadonlyMap<StepId, readonly Criterion[]>;
  readonly baseline: Baseline;
}
