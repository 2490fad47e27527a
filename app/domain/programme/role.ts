import type { Localised } from './language';

export type RoleId = string;

/** Everything that Porras lets anyone do. Roles are the programme's; rights are ours. */
export const rights = [
  'view',
  'applyDefinition',
  'grantDuties',
  'movePlan',
  'recordProgress',
  'proposeScope',
  'approveScope',
  'publishGuidance',
  'recordTraining',
  'recordCommunication',
  'testSettings',
  'countStaffBooking',
  'open',
  'close',
  'eraseText',
] as const;
export type Right = (typeof rights)[number];

/** Where a duty can be held: in the whole programme, in a service task or in a unit. */
export type Level = 'programme' | 'serviceTask' | 'unit';

export interface Role {
  readonly id: RoleId;
  readonly name: Localised;
  readonly level: Level;
  readonly rights: readonly Right[];
}

/** A place that a duty covers. */
export type Where = 'programme' | `serviceTask:${string}` | `unit:${string}`;

export function levelOf(where: Where): Level {
  return where.split(':')[0] as Level;
}
