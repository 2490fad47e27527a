import {
  Type,
  type Static,
  type TObject,
  type TOptional,
  type TSchema,
  type TUnsafe,
} from '@sinclair/typebox';

declare const shapeBrand: unique symbol;
declare const fieldBrand: unique symbol;

/** What a value may look like. Made only by this kit, so that nothing unmarked slips in. */
export type Shape<S extends TSchema = TSchema> = S & { readonly [shapeBrand]: true };

/** A shape with its meaning: marked material or editorial, and described for whoever types it. */
export type Field<S extends TSchema = TSchema> = S & { readonly [fieldBrand]: true };

export type Fields = Readonly<Record<string, Field>>;
export type Mark = 'material' | 'editorial';

/** The value that a shape or a field admits. */
export type ValueOf<S extends TSchema> = Static<S>;

/** Our own words in a schema. They are annotations: none of them decides whether a value is valid. */
export const vocabulary = ['x-mark', 'x-expects', 'x-what', 'x-one-of-keys', 'markdownDescription'] as const;

/**
 * A field that rules judge by: within a scope, an approval binds it, and a change makes the approval stale.
 * A material field may have editorial parts; all parts of an editorial one are editorial.
 */
export function material<S extends TSchema>(
  shape: Shape<S>,
  description: string,
  ...examples: Static<S>[]
): Field<S> {
  return marked('material', shape, description, examples);
}

/** A field that only people read, or that the plan moves: changing it leaves every approval as it is. */
export function editorial<S extends TSchema>(
  shape: Shape<S>,
  description: string,
  ...examples: Static<S>[]
): Field<S> {
  return marked('editorial', shape, description, examples);
}

function marked<S extends TSchema>(mark: Mark, shape: Shape<S>, description: string, examples: unknown[]) {
  const annotations = { description, 'x-mark': mark, ...(examples.length > 0 && { examples }) };
  return { ...shape, ...annotations } as unknown as Field<S>;
}

export function optional<S extends TSchema>(field: Field<S>): Field<TOptional<S>> {
  return Type.Optional(field) as unknown as Field<TOptional<S>>;
}

/**
 * A map with these keys and no others.
 * `what` names it in messages, with its article: `a service task`.
 */
export function record<F extends Fields>(
  what: string,
  fields: F,
  limits: { readonly atLeast?: number } = {},
): Shape<TObject<F>> {
  const { atLeast } = limits;
  const options = {
    additionalProperties: false,
    'x-what': what,
    ...(atLeast !== undefined && { minProperties: atLeast }),
  };
  return Type.Object(fields, options) as Shape<TObject<F>>;
}

export function list<S extends TSchema>(
  of: Shape<S>,
  limits: { readonly atLeast?: number; readonly unique?: boolean } = {},
): Shape<TUnsafe<readonly Static<S>[]>> {
  const { atLeast, unique } = limits;
  return unsafe<readonly Static<S>[]>({
    type: 'array',
    items: of,
    ...(atLeast !== undefined && { minItems: atLeast }),
    ...(unique && { uniqueItems: true }),
  });
}

/** Text of one form. `expects` says the form in words: `a day, such as 2026-03-02`. */
export function text(expects: string, form: { readonly pattern?: string; readonly format?: string } = {}) {
  return unsafe<string>({ type: 'string', minLength: 1, 'x-expects': expects, ...form });
}

export function choice<const T extends readonly string[]>(...values: T): Shape<TUnsafe<T[number]>> {
  return unsafe<T[number]>({ type: 'string', enum: values });
}

export function integer(least: number, most: number) {
  return unsafe<number>({ type: 'integer', minimum: least, maximum: most });
}

/** One number and no other: the version of a format. */
export function exactly<const N extends number>(value: N): Shape<TUnsafe<N>> {
  return unsafe<N>({ type: 'integer', enum: [value] });
}

export function flag() {
  return unsafe<boolean>({ type: 'boolean' });
}

/** A map from ids to values of one shape. `keys` says what its keys are: `a phase`. */
export function mapOf<S extends TSchema>(keys: string, pattern: string, value: Shape<S>) {
  const propertyNames = { type: 'string', pattern, 'x-expects': keys };
  return unsafe<Readonly<Record<string, Static<S>>>>({
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
  return unsafe<Readonly<Partial<Record<K, Static<S>>>>>({
    type: 'object',
    properties,
    additionalProperties: false,
    'x-what': what,
  });
}

type Variants = Readonly<Record<string, Fields>>;
type VariantOf<K extends string, V extends Variants> = {
  [N in keyof V & string]: Readonly<Record<K, N>> & Static<TObject<V[N]>>;
}[keyof V & string];

/**
 * A map whose `key` says which other keys it takes. Written as `if`/`then`, which validators and
 * editors read alike: they report only the faults of the variant that is meant.
 */
export function oneOf<K extends string, V extends Variants>(
  key: K,
  what: string,
  description: string,
  variants: V,
): Shape<TUnsafe<VariantOf<K, V>>> {
  const names = Object.keys(variants);
  const branches = Object.entries(variants).map(([name, fields]) => {
    const discriminator = material(choice(name), description);
    return {
      if: { type: 'object', required: [key], properties: { [key]: { enum: [name] } } },
      then: record(`${what} "${name}"`, { [key]: discriminator, ...fields }),
    };
  });
  return unsafe<VariantOf<K, V>>({
    type: 'object',
    required: [key],
    properties: { [key]: { type: 'string', enum: names, description, 'x-mark': 'material' } },
    allOf: branches,
    'x-what': what,
  });
}

type KeyedVariant<V extends Variants> = { [N in keyof V & string]: Static<TObject<V[N]>> }[keyof V & string];

/** A map that is told by the first key it has of `variants`; each variant holds its own key among its fields. */
export function byKey<V extends Variants>(what: string, variants: V): Shape<TUnsafe<KeyedVariant<V>>> {
  const keys = Object.keys(variants);
  const none: object = { required: keys, 'x-one-of-keys': keys };
  const chain = Object.entries(variants).reduceRight<object>(
    (otherwise, [key, fields]) => ({
      if: { type: 'object', required: [key] },
      then: record(what, fields),
      else: otherwise,
    }),
    none,
  );
  return unsafe<KeyedVariant<V>>({ type: 'object', ...chain, 'x-what': what });
}

/** A word for the usual case, or the whole in full: a map or a list. */
export function shortOrFull<A extends TSchema, B extends TSchema>(
  short: Shape<A>,
  full: Shape<B>,
): Shape<TUnsafe<Static<A> | Static<B>>> {
  const { 'x-expects': form = 'a word' } = short as { readonly 'x-expects'?: string };
  return unsafe<Static<A> | Static<B>>({
    'x-expects': `${form}, or ${full.type === 'array' ? 'a list' : 'a map'}`,
    type: ['string', full.type],
    if: { type: 'string' },
    then: short,
    else: full,
  });
}

function unsafe<T>(schema: object): Shape<TUnsafe<T>> {
  return Type.Unsafe<T>(schema) as Shape<TUnsafe<T>>;
}
