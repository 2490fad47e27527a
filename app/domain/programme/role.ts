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

/** The same, taken apart. */
export type Covered =
  { readonly level: 'programme' } | { readonly level: 'serviceTask' | 'unit'; readonly id: string };

/** Reads where a duty is held; nothing when the text is no such place. Whether the programme has it is not asked. */
export function parseWhere(where: Where): Covered;
export function parseWhere(text: string): Covered | undefined;
export function parseWhere(text: string): Covered | undefined {
  if (text === 'programme') return { level: 'programme' };
  const colon = text.indexOf(':');
  const [level, id] = [text.slice(0, colon), text.slice(colon + 1)];
  return (level === 'serviceTask' || level === 'unit') && id !== '' ? { level, id } : undefined;
}

export function levelOf(where: Where): Level {
  return parseWhere(where).level;
}
