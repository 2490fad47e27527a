import type { Day } from '../../domain/calendar';
import type { Recorded, TextRef } from '../../domain/journal/envelope';
import type { RevisionId } from '../../domain/programme/programme';
import type {
  AppointmentTypeId,
  ServiceTaskId,
  SocialServiceId,
  UnitId,
} from '../../domain/programme/service-task';
import type { StepId } from '../../domain/programme/step';

/** What a scope chooses of one social service. */
export interface ScopedService {
  readonly service: SocialServiceId;
  readonly units: readonly UnitId[];
  readonly types: readonly AppointmentTypeId[];
  readonly highestStep: StepId;
  /** The first day on which it may go up. */
  readonly notBefore?: Day;
}

export interface ScopeContent {
  readonly services: readonly ScopedService[];
}

/** What can happen to the scope of a service task. Acts: none of them has a `happenedOn`. */
export type ScopeEvent =
  | Recorded<
      'scopeProposed',
      {
        readonly serviceTask: ServiceTaskId;
        readonly proposal: number;
        readonly content: ScopeContent;
        readonly note?: TextRef;
      }
    >
  | Recorded<
      'scopeApproved',
      {
        readonly serviceTask: ServiceTaskId;
        readonly proposal: number;
        /** Hash of the material terms that the approver saw. */
        readonly binds: string;
        readonly revision: RevisionId;
      }
    >
  | Recorded<
      'scopeReturned',
      { readonly serviceTask: ServiceTaskId; readonly proposal: number; readonly reason: TextRef }
    >
  | Recorded<
      'scopeApprovalRevoked',
      { readonly serviceTask: ServiceTaskId; readonly proposal: number; readonly reason: TextRef }
    >;

export function scopeSubject(serviceTask: ServiceTaskId): string {
  return `scope/${serviceTask}`;
}
