import { Type, type Static, type TOptional, type TSchema, type TUnsafe } from '@sinclair/typebox';

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
export const vocabulary = [
  'x-mark',
  'x-expects',
  'x-what',
  'x-one-of-keys',
  'x-left-out',
  'x-meanings',
  'x-good',
  'x-bad',
  'markdownDescription',
] as const;

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

/** A field that may be left out. `leftOut` says what holds then, in a sentence. */
export function optional<S extends TSchema>(field: Field<S>, leftOut: string): Field<TOptional<S>> {
  return Type.Optional({ ...field, 'x-left-out': leftOut }) as unknown as Field<TOptional<S>>;
}

/** How a text is written: its form, one that has it, and what people write instead. */
export interface TextForm {
  readonly pattern?: string;
  readonly format?: string;
  readonly good: string;
  /** As YAML reads it: `45` for `duration: 45`, and null for a key with nothing after it. */
  readonly bad: string | number | null;
}

/** Text of one form. `expects` says the form in words: `a day, such as 2026-03-02`. */
export function text(expects: string, { good, bad, ...form }: TextForm) {
  const examples = { 'x-good': good, 'x-bad': bad };
  return shape<string>({ type: 'string', minLength: 1, 'x-expects': expects, ...form, ...examples });
}

/** One of a few words. `meanings` says of each what it stands for. */
export function choice<const T extends string>(meanings: Readonly<Record<T, string>>): Shape<TUnsafe<T>> {
  return shape<T>({ type: 'string', enum: Object.keys(meanings), 'x-meanings': meanings });
}

export function integer(least: number, most: number) {
  return shape<number>({ type: 'integer', minimum: least, maximum: most });
}

/** One number and no other: the version of a format. */
export function exactly<const N extends number>(value: N): Shape<TUnsafe<N>> {
  return shape<N>({ type: 'integer', enum: [value] });
}

export function flag() {
  return shape<boolean>({ type: 'boolean' });
}

/** A shape from its JSON Schema, for the kit alone: nothing ties the type to the schema but the maker's care. */
export function shape<T>(schema: object): Shape<TUnsafe<T>> {
  return Type.Unsafe<T>(schema) as Shape<TUnsafe<T>>;
}
