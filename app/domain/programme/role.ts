import type { Localised } from './language';

export type RoleId = string;

/** Something that Porras lets people do. Roles are the programme's; rights are ours: the registry of aspects has them all. */
export type Right = string;

/** What there is to say of a right to whoever gives it to a role. */
export interface RightRule {
  readonly meaning: string;
  /** What a programme cannot do when no role has it. */
  readonly needed?: string;
  /** Another right that no role may have beside this one: what one person decides, another carries out. */
  readonly apartFrom?: { readonly right: Right; readonly both: string };
}

/** Rights that are no aspect's. */
export const programmeRights = {
  view: { meaning: 'read all pages and papers' },
  applyDefinition: {
    meaning: 'put a new revision of these files in force',
    // The first definition has to let someone apply the next.
    needed: 'apply a definition',
  },
} as const satisfies Readonly<Record<Right, RightRule>>;

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
