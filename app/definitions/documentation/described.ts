import type { Mark } from '../../schema/kit';

/** A schema as its documentation reads it: what the kit writes, and no more. */
export interface Described {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly propertyNames?: Described;
  readonly additionalProperties?: boolean | Described;
  readonly items?: Described;
  readonly allOf?: readonly Described[];
  readonly if?: Described;
  readonly then?: Described;
  readonly else?: Described;
  readonly 'x-mark'?: Mark;
  readonly 'x-expects'?: string;
  readonly 'x-what'?: string;
  readonly 'x-left-out'?: string;
  readonly 'x-meanings'?: Readonly<Record<string, string>>;
  readonly 'x-good'?: unknown;
  readonly 'x-bad'?: unknown;
}

/** One of the forms of a map: by which key it is told, what it means, and all that it takes. */
export interface DescribedVariant {
  readonly name: string;
  readonly meaning: string;
  readonly map: Described;
}

/** What the kit has made a schema of. */
export type Form =
  | { readonly form: 'text' | 'choice' | 'exactly' | 'integer' | 'flag' | 'record' }
  | { readonly form: 'list'; readonly items: Described }
  | { readonly form: 'mapOf'; readonly keys: Described; readonly value: Described }
  | { readonly form: 'oneOf'; readonly key: string; readonly variants: readonly DescribedVariant[] }
  | { readonly form: 'byKey'; readonly variants: readonly DescribedVariant[] }
  | { readonly form: 'shortOrFull'; readonly short: Described; readonly full: Described };

export function formOf(schema: Described): Form {
  const { type, allOf, items, propertyNames, additionalProperties } = schema;
  if (Array.isArray(type)) return { form: 'shortOrFull', short: schema.then ?? {}, full: schema.else ?? {} };
  if (allOf) return told(schema, allOf);
  if (schema.if) return { form: 'byKey', variants: chained(schema) };
  if (schema.enum) return { form: type === 'integer' ? 'exactly' : 'choice' };
  if (items) return { form: 'list', items };
  if (propertyNames && typeof additionalProperties === 'object') {
    return { form: 'mapOf', keys: propertyNames, value: additionalProperties };
  }
  switch (type) {
    case 'integer':
      return { form: 'integer' };
    case 'boolean':
      return { form: 'flag' };
    case 'object':
      return { form: 'record' };
    default:
      return { form: 'text' };
  }
}

function told({ required: [key = ''] = [] }: Described, branches: readonly Described[]): Form {
  const variants = branches.map(({ then: map = {} }) => {
    const { enum: [name] = [], description = '' } = map.properties?.[key] ?? {};
    return { name: String(name), meaning: description, map };
  });
  return { form: 'oneOf', key, variants };
}

function chained({ if: condition, then: map = {}, else: otherwise }: Described): DescribedVariant[] {
  const [name] = condition?.required ?? [];
  if (name === undefined) return [];
  return [{ name, meaning: map.description ?? '', map }, ...chained(otherwise ?? {})];
}
