import type { Day, Moment } from '../../domain/calendar';
import type { Recorded, TextRef } from '../../domain/journal/envelope';
import type { RevisionId } from '../../domain/programme/programme';
import type { AppointmentTypeId } from '../../domain/programme/service-task';
import type { StepId } from '../../domain/programme/step';
import { subjectKey, type Subject } from '../../domain/programme/subject';

/** The approval that carries a step up. */
export interface ApprovalRef {
  readonly proposal: number;
  readonly revision: RevisionId;
}

export interface StepUp extends Subject {
  readonly from: StepId;
  readonly to: StepId;
  readonly types: readonly AppointmentTypeId[];
  readonly approval: ApprovalRef;
}

export interface StepDown extends Subject {
  readonly from: StepId;
  readonly to: StepId;
  readonly reason: TextRef;
  /** Part of closing everything at once. */
  readonly emergency: boolean;
}

/**
 * What can happen to a subject on its stair. Booked in Porras, a step is one event (`stepTaken`, `steppedDown`);
 * booked elsewhere it is ordered, then confirmed by the technical admin who did it there.
 * Acts: none of them has a `happenedOn`.
 */
export type OpeningEvent =
  | Recorded<'stepTaken', StepUp>
  | Recorded<'stepOrdered', StepUp & { readonly confirmBy: Day }>
  | Recorded<'stepConfirmed', Subject & Confirmation & Carried>
  | Recorded<'orderWithdrawn', Subject & { readonly order: number; readonly reason: TextRef }>
  | Recorded<'stepDated', StepUp & { readonly at: Moment }>
  | Recorded<'datedStepWithdrawn', Subject & { readonly dated: number; readonly reason: TextRef }>
  | Recorded<'steppedDown', StepDown>
  | Recorded<'closingOrdered', StepDown & { readonly confirmBy: Day }>
  | Recorded<'closingConfirmed', Subject & Confirmation>;

/** The technical admin's word that an order has been carried out in the other system. */
export interface Confirmation {
  /** Sequence of the order; for an order set by a dated step, of the event that dated it. */
  readonly order: number;
  readonly doneOn: Day;
  /** What was checked by a test booking, and what it showed. */
  readonly evidence: TextRef;
}

/** What a confirmation upwards was judged by; the order's own approval carries those that do not say. */
export interface Carried {
  readonly approval?: ApprovalRef;
}

export function stepSubject(subject: Subject): string {
  return `step/${subjectKey(subject)}`;
}

/** How a step's events are known: by what stands on the stair. */
export const stepIdentity = {
  ids: { service: 'service', unit: 'unit' },
  subjectBy: ({ service = '', unit = '' }: { readonly service?: string; readonly unit?: string }) =>
    stepSubject({ service, unit }),
} as const;
