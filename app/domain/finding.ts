import type { Day } from './calendar';
import type { RoleId } from './programme/role';
import type { ServiceTaskId, SocialServiceId, UnitId } from './programme/service-task';
import type { StepId } from './programme/step';

/** An event that speaks for a criterion, and the day that it speaks of. */
export interface Evidence {
  readonly event: number;
  readonly on: Day;
}

/** The missing part, as a code with its figures. Each criterion has its own; its words have the sentences. */
export interface Missing {
  readonly code: string;
}

/** Of what an answer is: of a whole service task, or of a service or a unit within it by itself. */
export type Extent = 'serviceTask' | 'service' | 'unit';

/** What a requirement is asked for. An activity asks for a whole service task, a gate for one subject and step. */
export interface Asked {
  readonly serviceTask: ServiceTaskId;
  readonly service?: SocialServiceId;
  readonly unit?: UnitId;
  readonly step?: StepId;
}

export interface Finding<M extends Missing = Missing> {
  readonly met: boolean;
  readonly evidence: readonly Evidence[];
  readonly missing?: M;
  /** Whose move it is, when it is not the criterion's own role. */
  readonly role?: RoleId;
  /** The day that put the missing part where it is now; of what is met without an event, the day since when it is. */
  readonly since?: Day;
  readonly expected?: Day;
  /** It comes in the first hour of the day that it is expected on, not in its course. */
  readonly comesAtOnce?: true;
  /** It waits for somebody's decision, and perhaps longer than the programme allows. */
  readonly decision?: 'waits' | 'overdue';
}
