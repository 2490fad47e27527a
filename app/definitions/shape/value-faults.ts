import type { ErrorObject } from 'ajv';
import type { Fault } from '../diagnostic';
import { criteriaToCome } from '../schema/criteria';
import { placeAt } from '../reading/places';
import type { Parsed } from '../reading/parse';

interface ValueSchema {
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly 'x-expects'?: string;
  readonly 'x-what'?: string;
}

interface ValueFault {
  readonly fault: Fault;
  readonly on: 'key' | 'value';
}

/** What is wrong with a value itself, by the first rule that it breaks. */
export function valueFault(error: ErrorObject, parsed: Parsed, at: string): ValueFault {
  return error.data === null
    ? { on: 'key', fault: emptyFault(at) }
    : { on: 'value', fault: faultOf(error, parsed, at) };
}

function emptyFault(at: string): Fault {
  const key = at.slice(at.lastIndexOf('/') + 1);
  return { code: 'empty-value', message: `"${key}" has no value`, label: 'nothing after it' };
}

function faultOf(error: ErrorObject, parsed: Parsed, at: string): Fault {
  const { keyword, params } = error;
  const schema = (error.parentSchema ?? {}) as ValueSchema;
  const written = placeAt(parsed.places, at).written ?? String(error.data);
  switch (keyword) {
    case 'type':
      return wrongType(schema, error.data, written);
    case 'enum':
      return notAllowed(written, (params.allowedValues as unknown[]).map(String));
    case 'minimum':
    case 'maximum':
      return {
        code: 'out-of-range',
        message: `${written} is out of range`,
        label: `has to be ${String(params.comparison)} ${String(params.limit)}`,
        found: written,
        replacement: String(params.limit),
      };
    case 'minItems':
    case 'minProperties':
      return {
        code: 'too-few',
        message: 'nothing in it',
        label: `needs at least ${String(params.limit)}`,
      };
    case 'uniqueItems':
      return {
        code: 'same-twice',
        message: 'the same twice in a list',
        label: `number ${Number(params.j) + 1} and ${Number(params.i) + 1} are equal`,
      };
    default:
      return wrongForm(schema, written);
  }
}

function notAllowed(found: string, allowed: readonly string[]): Fault {
  if (criteriaToCome.includes(found)) {
    const message = `the criterion "${found}" is not available yet`;
    return { code: 'criterion-to-come', message, label: 'cannot be judged yet', found, allowed };
  }
  const label = allowed.length === 1 ? `has to be ${String(allowed[0])}` : 'not on the list';
  return { code: 'not-allowed', message: `"${found}" is not allowed here`, label, found, allowed };
}

function wrongForm(schema: ValueSchema, found: string): Fault {
  const expects = schema['x-expects'] ?? 'another form';
  const repaired = [slugified(found), singular(found)].find(
    (candidate) => fits(candidate, schema) && candidate !== found,
  );
  return {
    code: 'wrong-form',
    message: found === '' ? 'an empty text' : `"${found}" has not the form that is needed`,
    label: `expected ${expects}`,
    found,
    ...(repaired !== undefined && { suggestion: repaired }),
  };
}

function wrongType(schema: ValueSchema, value: unknown, written: string): Fault {
  const wanted = [schema.type ?? []].flat();
  const fault = {
    code: 'wrong-type',
    message: `expected ${schema['x-expects'] ?? schema['x-what'] ?? wanted.map(typeName).join(' or ')}`,
    label: `this is ${typeName(jsonType(value))}`,
  } as const;
  if (typeof value === 'object') return fault;
  const replacement = replacementFor(schema, wanted, written);
  return { ...fault, found: written, ...(replacement !== undefined && { replacement }) };
}

/** A scalar where something else is wanted can often be wrapped or finished. */
function replacementFor(schema: ValueSchema, wanted: readonly string[], written: string): string | undefined {
  if (wanted.includes('string')) {
    const finished = [`${written} min`, `${written} days`].find(
      (candidate) => schema.pattern && fits(candidate, schema),
    );
    return finished ?? (fits(written, schema) ? `"${written}"` : undefined);
  }
  if (wanted.includes('array')) return `[${written}]`;
  if (wanted.includes('object') && schema.properties?.fi) return `{ fi: ${JSON.stringify(written)} }`;
  return undefined;
}

function fits(text: string, { pattern }: ValueSchema): boolean {
  return text !== '' && (pattern === undefined || new RegExp(pattern).test(text));
}

function slugified(text: string): string {
  const letters = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return letters.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** `1 days` → `1 day`, `2 day` → `2 days`, `45min` → `45 min`. */
function singular(text: string): string {
  const [, amount, unit] = /^\s*(\d+)\s*([a-z ]+?)s?\s*$/.exec(text) ?? [];
  if (!amount || !unit) return text;
  return unit.startsWith('min') ? `${amount} min` : `${amount} ${unit}${amount === '1' ? '' : 's'}`;
}

function jsonType(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}

function typeName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    array: 'a list',
    object: 'a map',
    string: 'text',
    integer: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
    null: 'nothing',
  };
  return names[type] ?? type;
}
