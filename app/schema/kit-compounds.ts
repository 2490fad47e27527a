import { Type, type Static, type TObject, type TSchema, type TUnsafe } from '@sinclair/typebox';
import { material, shape, type Field, type Fields, type Shape } from './kit';

/**
 * A map with these keys and no others.
 * `what` names it in messages, with its article: `a service task`. Two records of one name are the same record.
 */
export function record<F extends Fields>(
  what: string,
  fields: F,
  more: {
    readonly atLeast?: number;
    readonly good?: Static<TObject<F>>;
    /** What people write instead, as YAML reads it. */
    readonly bad?: string;
  } = {},
): Shape<TObject<F>> {
  const { atLeast, good, bad } = more;
  const options = {
    additionalProperties: false,
    'x-what': what,
    ...(atLeast !== undefined && { minProperties: atLeast }),
    ...(good !== undefined && { 'x-good': good }),
    ...(bad !== undefined && { 'x-bad': bad }),
  };
  return Type.Object(fields, options) as Shape<TObject<F>>;
}

export function list<S extends TSchema>(
  of: Shape<S>,
  limits: { readonly atLeast?: number; readonly unique?: boolean } = {},
): Shape<TUnsafe<readonly Static<S>[]>> {
  const { atLeast, unique } = limits;
  return shape<readonly Static<S>[]>({
    type: 'array',
    items: of,
    ...(atLeast !== undefined && { minItems: atLeast }),
    ...(unique && { uniqueItems: true }),
  });
}

/** At least one, and none twice. */
export const some = { atLeast: 1, unique: true } as const;

/** A map from ids to values of one shape. `keys` says what its keys are: `a phase`. */
export function mapOf<S extends TSchema>(keys: string, pattern: string, value: Shape<S>) {
  const propertyNames = { type: 'string', pattern, 'x-expects': keys };
  return shape<Readonly<Record<string, Static<S>>>>({
    type: 'object',
    propertyNames,
    additionalProperties: value,
  });
}

/** A map whose keys come from a closed list, none of them required. */
export function mapOfChoices<const K extends string, S extends TSchema>(
  what: string,
  keys: readonly K[],
  value: Field<S>,
) {
  const properties = Object.fromEntries(keys.map((key) => [key, value]));
  return shape<Readonly<Partial<Record<K, Static<S>>>>>({
    type: 'object',
    properties,
    additionalProperties: false,
    'x-what': what,
  });
}

/** One of the forms that a map can take: what choosing it means, and the keys that it has. */
export interface Variant<F extends Fields = Fields> {
  readonly meaning: string;
  readonly fields: F;
}
type Variants = Readonly<Record<string, Variant>>;

type VariantOf<K extends string, V extends Variants> = {
  [N in keyof V & string]: Readonly<Record<K, N>> & Static<TObject<V[N]['fields']>>;
}[keyof V & string];

/**
 * A map whose `key` says which other keys it takes. Written as `if`/`then`, which validators and
 * editors read alike: they report only the faults of the variant that is meant. `noun` names it: `criterion`.
 */
export function oneOf<K extends string, V extends Variants>(
  key: K,
  noun: string,
  description: string,
  variants: V,
): Shape<TUnsafe<VariantOf<K, V>>> {
  const meanings = Object.fromEntries(Object.entries(variants).map(([name, { meaning }]) => [name, meaning]));
  const branches = Object.entries(variants).map(([name, { meaning, fields }]) => {
    const discriminator = material(shape({ type: 'string', enum: [name] }), meaning);
    return {
      if: { type: 'object', required: [key], properties: { [key]: { enum: [name] } } },
      then: record(`the ${noun} "${name}"`, { [key]: discriminator, ...fields }),
    };
  });
  const told = { type: 'string', enum: Object.keys(variants), 'x-meanings': meanings };
  return shape<VariantOf<K, V>>({
    type: 'object',
    required: [key],
    properties: { [key]: material(shape(told), description) },
    allOf: branches,
    'x-what': `a ${noun}`,
  });
}

type KeyedVariant<V extends Variants> = {
  [N in keyof V & string]: Static<TObject<V[N]['fields']>>;
}[keyof V & string];

/** A map that is told by the first key it has of `variants`; each variant holds its own key among its fields. */
export function byKey<V extends Variants>(what: string, variants: V): Shape<TUnsafe<KeyedVariant<V>>> {
  const keys = Object.keys(variants);
  // Where none is there yet, editors offer them.
  const offered = Object.entries(variants).map(([key, { meaning }]) => [key, { description: meaning }]);
  const properties: unknown = Object.fromEntries(offered);
  const none: object = { required: keys, properties, 'x-one-of-keys': keys };
  const chain = Object.entries(variants).reduceRight<object>(
    (otherwise, [key, { meaning, fields }]) => ({
      if: { type: 'object', required: [key] },
      then: { ...record(what, fields), description: meaning },
      else: otherwise,
    }),
    none,
  );
  return shape<KeyedVariant<V>>({ type: 'object', ...chain, 'x-what': what });
}

/** A word for the usual case, or the whole in full: a map or a list. */
export function shortOrFull<A extends TSchema, B extends TSchema>(
  short: Shape<A>,
  full: Shape<B>,
): Shape<TUnsafe<Static<A> | Static<B>>> {
  const { 'x-expects': form = 'a word' } = short as { readonly 'x-expects'?: string };
  return shape<Static<A> | Static<B>>({
    'x-expects': `${form}, or ${full.type === 'array' ? 'a list' : 'a map'}`,
    type: ['string', full.type],
    if: { type: 'string' },
    then: short,
    else: full,
  });
}
