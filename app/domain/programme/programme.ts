import type { Day } from '../calendar';
import type { Language, Localised } from './language';
import type { Phase } from './phase';
import type { Rename } from './rename';
import type { Role, RoleId } from './role';
import type {
  Baseline,
  LeftOut,
  ServiceTask,
  ServiceTaskId,
  SocialService,
  SocialServiceId,
  UnitId,
} from './service-task';
import type { Step } from './step';

export type ProgrammeId = string;
/** The content hash of a validated definition. */
export type RevisionId = string;

export interface KindName {
  readonly one: Localised;
  readonly many: Localised;
}

export interface Unit {
  readonly id: UnitId;
  readonly name: Localised;
  readonly municipality?: string;
  readonly leftOut?: LeftOut;
}

export interface Body {
  readonly id: string;
  readonly name: Localised;
  readonly escalatesTo?: string;
  readonly meets?: Localised;
}

/** Who decides a matter, who prepares it and where it goes when it is not settled there. */
export interface DecisionPath {
  readonly id: string;
  readonly matter: Localised;
  readonly decides: string;
  readonly prepares: readonly string[];
  readonly escalatesTo?: string;
}

export interface CommunicationRow {
  readonly id: string;
  readonly level: 'programme' | 'serviceTask';
  readonly direction: 'internal' | 'external';
  readonly name: Localised;
  readonly audience: Localised;
  readonly message: Localised;
  readonly channels: readonly Localised[];
  readonly responsible: RoleId;
}

export interface WorkshopTemplate {
  readonly id: string;
  readonly name: Localised;
  readonly content: Localised;
}

export interface SettingsTestSuite {
  readonly id: string;
  readonly name: Localised;
  readonly cases: readonly { readonly id: string; readonly text: Localised }[];
}

export interface TrainingTemplate {
  readonly id: string;
  readonly name: Localised;
  readonly content: Localised;
  readonly responsible: RoleId;
}

export interface MetricDefinition {
  readonly id: string;
  readonly name: Localised;
  readonly dimension: 'total' | 'serviceTask' | 'socialService' | 'share';
  readonly unit: 'count' | 'percent';
  readonly when: 'before' | 'after';
  readonly definition: Localised;
}

/** What clients are told on every page, whatever is open. */
export interface ClientInformation {
  readonly urgentHelp: Localised;
  readonly generalPhone: { readonly phone: string; readonly hours: Localised; readonly text: Localised };
  readonly accessibilityStatement: Localised;
  readonly privacyNotice: Localised;
  readonly feedback: string;
}

/** Days that a decision or a confirmation may take before it is overdue. */
export interface Limits {
  readonly decideScopeWithin: number;
  readonly confirmOrderWithin: number;
}

/**
 * A programme as its definition says it, every reference resolved and every default filled.
 * Whoever builds one (room `definitions`) has checked that its references hold.
 */
export interface Programme {
  readonly id: ProgrammeId;
  readonly revision: RevisionId;
  readonly schemaVersion: number;
  readonly name: Localised;
  readonly county: {
    readonly name: Localised;
    readonly municipalities: readonly { readonly id: string; readonly name: Localised }[];
  };
  readonly timeZone: string;
  readonly languages: { readonly required: readonly Language[]; readonly offered: readonly Language[] };
  /** What this county calls the things that it rolls out and the places where. */
  readonly kinds: {
    readonly serviceTask: KindName;
    readonly socialService: KindName;
    readonly unit: KindName;
  };
  readonly startsOn: Day;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly roles: ReadonlyMap<RoleId, Role>;
  readonly contactPersonRole: RoleId;
  /** Orders, confirmations and steps are this role's move. */
  readonly openingRole: RoleId;
  /** Proposes scopes, and answers for what no one else does. */
  readonly proposingRole: RoleId;
  readonly vacantDutiesFallTo: RoleId;
  readonly bodies: ReadonlyMap<string, Body>;
  readonly decisions: readonly DecisionPath[];
  readonly actors: readonly {
    readonly id: string;
    readonly name: Localised;
    readonly duties: readonly Localised[];
  }[];
  readonly systems: ReadonlyMap<string, { readonly id: string; readonly name: Localised }>;
  readonly limits: Limits;
  readonly clients: ClientInformation;
  readonly indicator?: { readonly name: Localised; readonly note: Localised };
  /** Lowest first. Read by way of `stairOf`, and its like in stair.ts. */
  readonly steps: readonly Step[];
  /** The template; each service task carries its own, deviations worked in. */
  readonly phases: readonly Phase[];
  /** The programme's own dates (phases and activities of the programme's level). */
  readonly baseline: Baseline;
  readonly workshops: readonly WorkshopTemplate[];
  readonly suites: ReadonlyMap<string, SettingsTestSuite>;
  readonly communications: ReadonlyMap<string, CommunicationRow>;
  readonly training: readonly TrainingTemplate[];
  readonly metrics: readonly MetricDefinition[];
  readonly serviceTasks: ReadonlyMap<ServiceTaskId, ServiceTask>;
  readonly services: ReadonlyMap<SocialServiceId, SocialService>;
  /** Former ids, and the ids that carry their history on. */
  readonly renames: readonly Rename[];
}

/** Whether a unit offers anything of a service task. */
export function isPartOf(programme: Programme, serviceTask: ServiceTaskId, unit: UnitId): boolean {
  return programme.serviceTasks.get(serviceTask)?.units.includes(unit) ?? false;
}
