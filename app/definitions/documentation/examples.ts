import type { FaultCode } from '../faults';
import { formOf, type Described, type DescribedVariant } from './described';

/** What people write instead, and the fault that it has. */
export interface BadValue {
  readonly value: unknown;
  readonly code: FaultCode;
}

/** A value that the schema admits: the field's own example, else its shape's, else one made of its parts. */
export function goodValue(schema: Described): unknown {
  const own = schema.examples?.[0] ?? schema['x-good'];
  if (own !== undefined) return own;
  const what = formOf(schema);
  switch (what.form) {
    case 'text':
      throw new Error('a text without an example');
    case 'choice':
    case 'exactly':
      return schema.enum?.[0];
    case 'integer':
      return schema.minimum;
    case 'flag':
      return true;
    case 'list':
      return [goodValue(what.items)];
    case 'record':
      return goodRecord(schema);
    case 'mapOf':
      return { [String(goodValue({ type: 'string', ...what.keys }))]: goodValue(what.value) };
    case 'oneOf':
    case 'byKey':
      return goodVariant(what.variants[0]);
    case 'shortOrFull':
      return goodValue(what.short);
    default:
      return what satisfies never;
  }
}

function goodVariant(variant: DescribedVariant | undefined): unknown {
  return goodRecord(variant?.map ?? {});
}

/** The keys that it has to have; where there is none, the first. */
function goodRecord({ properties = {}, required = [] }: Described): Record<string, unknown> {
  const keys = required.length > 0 ? required : Object.keys(properties).slice(0, 1);
  return Object.fromEntries(keys.map((key) => [key, goodValue(properties[key] ?? {})]));
}

/** A value that people write by mistake. */
export function badValue(schema: Described): BadValue {
  const own = ownBad(schema);
  const what = formOf(schema);
  if (own !== undefined) return { value: own, code: codeOf(own, what.form) };
  const good = goodValue(schema);
  switch (what.form) {
    case 'text':
      throw new Error('a text without a bad example');
    case 'choice':
      return { value: capital(String(schema.enum?.[0])), code: 'not-allowed' };
    case 'exactly':
      return { value: Number(schema.enum?.[0]) + 1, code: 'not-allowed' };
    case 'integer':
      return { value: (schema.maximum ?? 0) + 1, code: 'out-of-range' };
    case 'flag':
      return { value: 'yes', code: 'wrong-type' };
    case 'list':
      // Without its dash or its brackets.
      return { value: (good as readonly unknown[])[0], code: 'wrong-type' };
    case 'record':
      return badRecord(schema, good as Readonly<Record<string, unknown>>);
    case 'mapOf':
      return { value: withFirstKey(good as object, capital), code: 'wrong-form' };
    case 'oneOf':
      // Its name alone.
      return { value: what.variants[0]?.name, code: 'wrong-type' };
    case 'byKey':
      return { value: {}, code: 'unclear-deviation' };
    case 'shortOrFull':
      return badValue(what.short);
    default:
      return what satisfies never;
  }
}

/** The mistake of the shape, made in the field's own example: its name in place of an id, or its Finnish alone. */
function ownBad({ examples: [example] = [], 'x-good': good, 'x-bad': bad }: Described): unknown {
  if (typeof example === 'string' && bad === asName(String(good))) return asName(example);
  const isFinnish = bad !== undefined && bad === (good as Finnish | undefined)?.fi;
  return (isFinnish ? (example as Finnish | undefined)?.fi : undefined) ?? bad;
}

interface Finnish {
  readonly fi?: string;
}

/** `family-services` → `Family services` */
function asName(id: string): string {
  return capital(id.replaceAll('-', ' '));
}

function codeOf(value: unknown, form: string): FaultCode {
  if (value === null) return 'empty-value';
  return form === 'text' && typeof value === 'string' ? 'wrong-form' : 'wrong-type';
}

/** Without a key that it needs; where it needs none, with a slip in one. */
function badRecord({ required = [] }: Described, good: Readonly<Record<string, unknown>>): BadValue {
  const last = required.at(-1);
  if (last === undefined) return { value: withFirstKey(good, misspelt), code: 'unknown-key' };
  return {
    value: Object.fromEntries(Object.entries(good).filter(([key]) => key !== last)),
    code: 'missing-key',
  };
}

function withFirstKey(map: object, change: (key: string) => string): object {
  return Object.fromEntries(
    Object.entries(map).map(([key, value], index) => [index === 0 ? change(key) : key, value as unknown]),
  );
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** Two letters that changed places. */
function misspelt(word: string): string {
  return word.slice(0, -2) + word.slice(-1) + word.slice(-2, -1);
}
