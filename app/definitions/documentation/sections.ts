import { formOf, type Described } from './described';
import { describedDocuments } from './documents';

/** A key of a map, as it is documented. */
export interface DescribedKey {
  readonly key: string;
  readonly field: Described;
  readonly required: boolean;
}

/** The keys of one form that a map can take. */
export interface Part {
  readonly name: string;
  readonly meaning: string;
  readonly keys: readonly DescribedKey[];
}

/** A map with its keys, documented once however many places it stands in. */
export interface Section {
  /** Names it in addresses: `appointment-type`. */
  readonly id: string;
  /** Names it in sentences: `an appointment type`. */
  readonly what: string;
  /** The keys that it takes in every form. */
  readonly keys: readonly DescribedKey[];
  readonly variants: readonly Part[];
}

/** A map at one of its places, by a path from the kind of document on: `service-task.socialServices`. */
interface Placed {
  readonly path: string;
  readonly section: Section;
}

/** Every map of every document at every place, in the order in which a document is written. */
const placed: readonly Placed[] = describedDocuments.flatMap(({ kind, schema }) => mapsUnder(schema, kind));

/** Every map once, where it is met first. */
export const sections: readonly Section[] = placed
  .map(({ section }) => section)
  .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);

/** The paths of the places where a map stands. */
export function placesOf(id: string): readonly string[] {
  return placed.filter(({ section }) => section.id === id).map(({ path }) => path);
}

/** A key at one of its places. */
export interface Occurrence extends DescribedKey {
  /** `service-task.socialServices.appointmentTypes.bookableBy` */
  readonly path: string;
  /** The map in which it is documented. */
  readonly section: Section;
  /** The form that its map has, when it is a key of that form alone. */
  readonly variant?: string;
}

export const occurrences: readonly Occurrence[] = placed.flatMap(({ path, section }) =>
  keysWithVariant(section).map((key) => ({ ...key, path: `${path}.${key.key}`, section })),
);

function keysWithVariant({ keys, variants }: Section): (DescribedKey & { readonly variant?: string })[] {
  return [...keys, ...variants.flatMap(({ name, keys }) => keys.map((key) => ({ ...key, variant: name })))];
}

function mapsUnder(schema: Described, path: string): Placed[] {
  const map = mapIn(schema);
  if (!map) return [];
  const section = sectionOf(map);
  const inner = keysWithVariant(section).flatMap(({ key, field }) => mapsUnder(field, `${path}.${key}`));
  return [{ path, section }, ...inner];
}

/** The map with keys of its own that a value is, or that it is made of. */
export function mapIn(schema: Described): Described | undefined {
  const what = formOf(schema);
  switch (what.form) {
    case 'list':
      return mapIn(what.items);
    case 'mapOf':
      return mapIn(what.value);
    case 'shortOrFull':
      return mapIn(what.full);
    case 'record':
    case 'oneOf':
    case 'byKey':
      return schema;
    default:
      return undefined;
  }
}

/** The keys of a map: those of every form, and those of each. */
function sectionOf(schema: Described): Section {
  const what = schema['x-what'] ?? '';
  const named = { id: sectionId(what), what };
  const form = formOf(schema);
  if (form.form !== 'oneOf' && form.form !== 'byKey') return { ...named, keys: keysOf(schema), variants: [] };
  const own = form.variants.map(({ name, meaning, map }) => ({ name, meaning, keys: keysOf(map) }));
  const [first] = own;
  const everywhere = (first?.keys ?? []).filter((key) =>
    own.every(({ keys }) => keys.some((other) => isSame(key, other))),
  );
  const telling = form.form === 'oneOf' ? form.key : undefined;
  const variants = own.map(({ keys, ...variant }) => ({
    ...variant,
    keys: keys.filter((key) => key.key !== telling && !everywhere.some((other) => isSame(key, other))),
  }));
  return { ...named, keys: [...keysOf(schema), ...everywhere], variants };
}

function keysOf({ properties = {}, required = [] }: Described): DescribedKey[] {
  return Object.entries(properties).map(([key, field]) => ({ key, field, required: required.includes(key) }));
}

function isSame(one: DescribedKey, other: DescribedKey): boolean {
  return one.key === other.key && JSON.stringify(one) === JSON.stringify(other);
}

/** `an appointment type` → `appointment-type` */
export function sectionId(what: string): string {
  const words = what.replace(/^(a|an|the) /, '').replace(/[’"]/g, '');
  return words.replace(/[^a-zA-Z0-9]+/g, '-');
}
