import { criterionId } from '../criterion-id';

type Thing = Readonly<Record<string, unknown>>;

/** By what an item of a list is known again in another revision; undefined when only its place tells. */
export function identityOf(item: unknown): string | undefined {
  if (item === null || typeof item !== 'object' || Array.isArray(item)) return undefined;
  const thing = item as Thing;
  if (typeof thing.id === 'string') return thing.id;
  if (typeof thing.criterion === 'string')
    return criterionId(thing as unknown as Parameters<typeof criterionId>[0]);
  return deviationIdentity(thing);
}

function deviationIdentity(thing: Thing): string | undefined {
  for (const key of ['skip', 'addActivity', 'addCriterion', 'changeCriterion']) {
    const what = thing[key];
    if (what === undefined) continue;
    const name = typeof what === 'string' ? what : identityOf(what);
    const where = thing.at ?? thing.to;
    return [key, ...(typeof where === 'string' ? [where] : []), name].join(' ');
  }
  return undefined;
}

/** Items by identity; undefined when some have none or share one, so that the list is compared as a whole. */
export function byIdentity(items: readonly unknown[]): ReadonlyMap<string, unknown> | undefined {
  const known = new Map(items.map((item) => [identityOf(item), item]));
  if (known.has(undefined) || known.size !== items.length) return undefined;
  return known as ReadonlyMap<string, unknown>;
}

/** The ids that an item says it had before. */
export function formerIds(item: unknown): readonly string[] {
  const former = (item as Thing | undefined)?.renamedFrom as string | readonly string[] | undefined;
  return former === undefined ? [] : [former].flat();
}
