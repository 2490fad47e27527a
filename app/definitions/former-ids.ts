import type { Rename, RenamedKind } from '../domain/programme/rename';
import { holdersIn, type Path } from './reading/places';

/** A thing that says which ids it had before. */
export interface Renamed {
  readonly path: Path;
  /** The key of the list that it stands in, or `serviceTasks`. */
  readonly list: string;
  readonly id: string;
  readonly former: readonly string[];
  /** The id of the thing that it stands in, when there is one. */
  readonly owner?: string;
}

/** Every `renamedFrom` of a document, wherever it stands. */
export function renamedIn(value: unknown, path: Path = [], list = 'serviceTasks', owner?: string): Renamed[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) {
    return holdersIn(value).flatMap(([index, item]) =>
      renamedIn(item, [...path, index], String(path.at(-1)), owner),
    );
  }
  const { id, renamedFrom } = value as { id?: unknown; renamedFrom?: string | readonly string[] };
  const own =
    typeof id === 'string' && renamedFrom !== undefined
      ? [{ path, list, id, former: [renamedFrom].flat(), ...(owner !== undefined && { owner }) }]
      : [];
  const within = typeof id === 'string' ? id : owner;
  const inner = holdersIn(value).flatMap(([key, item]) => renamedIn(item, [...path, key], list, within));
  return [...own, ...inner];
}

/** Lists whose things have a history in the journal or hold what is up, each with its kind. The rest may be renamed freely. */
export const kindsOfLists: Readonly<Record<string, RenamedKind>> = {
  serviceTasks: 'serviceTask',
  socialServices: 'service',
  appointmentTypes: 'appointmentType',
  units: 'unit',
  steps: 'step',
  phases: 'phase',
  activities: 'activity',
  workshops: 'workshop',
  settingsTests: 'suite',
  rows: 'communication',
  roles: 'role',
  systems: 'system',
};

/** Former ids of a whole definition, each with the ids that carry its history on: several after a split. */
export function renamesOf(documents: object): Rename[] {
  const renames = new Map<string, Rename>();
  for (const { list, id, former, owner } of renamedIn(documents)) {
    const kind = kindsOfLists[list];
    if (!kind) continue;
    const full = (one: string) => (kind === 'activity' ? `${owner}.${one}` : one);
    const within = kind === 'appointmentType' ? owner : undefined;
    for (const from of former.map(full)) {
      const key = [kind, within, from].join('\n');
      const to = [...(renames.get(key)?.to ?? []), full(id)];
      renames.set(key, { kind, from, to, ...(within !== undefined && { within }) });
    }
  }
  return [...renames.values()];
}
