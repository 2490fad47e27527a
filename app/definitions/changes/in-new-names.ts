import type { RenamedKind } from '../../domain/programme/rename';
import { namingOf, type Naming } from '../../domain/renaming/naming';
import { newRenames } from '../../domain/renaming/new-renames';
import { buildProgramme } from '../build-programme';
import type { Documents } from '../documents';
import { renamesOf } from '../former-ids';
import { referencesIn } from '../meaning/references';
import type { Referable } from '../meaning/registry';
import type { Path } from '../reading/places';

/**
 * The definition in force with its references as `wanted` calls what they name: that something refers to it by its new
 * id is no change of its own. The things themselves keep their ids.
 */
export function inNewNames(current: Documents, wanted: Documents): Documents {
  if (renamesOf(wanted).length === 0) return current;
  const [before, after] = [buildProgramme(current), buildProgramme(wanted)];
  if (newRenames([before], before, after).length === 0) return current;
  const naming = namingOf([before], before, after);
  const names = new Map(
    referencesIn(current).flatMap(({ path, kind, id, onKey }): [string, readonly string[]][] =>
      kinds[kind] ? [[placeOf(path, onKey), naming.of(kinds[kind], id)]] : [],
    ),
  );
  const renamed = walked(current, [], names) as Documents;
  return {
    ...renamed,
    programme: {
      ...renamed.programme,
      serviceTasks: renamed.programme.serviceTasks.flatMap((id) => naming.of('serviceTask', id)),
    },
    guidance: guidanceNamed(renamed.guidance, naming),
  };
}

/** What can be referred to and renamed. Of what decides, only roles can. */
const kinds: Readonly<Partial<Record<Referable, RenamedKind>>> = {
  role: 'role',
  decider: 'role',
  unit: 'unit',
  system: 'system',
  step: 'step',
  phase: 'phase',
  activity: 'activity',
  workshop: 'workshop',
  suite: 'suite',
  communication: 'communication',
  service: 'service',
};

function placeOf(path: Path, onKey?: true): string {
  return JSON.stringify([onKey ? 'key' : 'value', ...path]);
}

function walked(value: unknown, path: Path, names: ReadonlyMap<string, readonly string[]>): unknown {
  const named = (at: Path, own: string, onKey?: true) => names.get(placeOf(at, onKey)) ?? [own];
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown, index): readonly unknown[] => {
      const at = [...path, index];
      return typeof item === 'string' ? named(at, item) : [walked(item, at, names)];
    });
    return [...new Set(items)];
  }
  if (typeof value === 'string') return named(path, value)[0];
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = [...path, key];
    return named(at, key, true).map((name) => [name, walked(inner, at, names)] as const);
  });
  return Object.fromEntries(entries);
}

/** Drafts of what becomes one are the first one's. */
function guidanceNamed(guidance: Documents['guidance'], { of }: Naming): Documents['guidance'] {
  const named = Object.entries(guidance).flatMap(([service, drafts]) =>
    of('service', service).map((name) => [name, drafts] as const),
  );
  return Object.fromEntries(named.toReversed());
}
