import type { Fault } from '../diagnostic';
import type { Place } from '../reading/places';
import type { Source } from '../source';
import { fits, type Form } from './repairs';

export interface ValueSchema extends Form {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly 'x-expects'?: string;
  readonly 'x-what'?: string;
}

/** A value of one type where another one is wanted. */
export function wrongType(
  schema: ValueSchema,
  value: unknown,
  { value: range, written = '' }: Place,
  source: Source,
): Fault {
  const wanted = [schema.type ?? []].flat();
  const replacement = replacementFor(schema, wanted, value, written);
  const isOnOneLine = !source.text.slice(range.start, range.end).includes('\n');
  const edit = replacement !== undefined &&
    isOnOneLine && [{ file: source.file, ...range, text: replacement }];
  return {
    code: 'wrong-type',
    message: `expected ${schema['x-expects'] ?? schema['x-what'] ?? wanted.map(typeName).join(' or ')}`,
    label: `this is ${typeName(jsonType(value))}`,
    ...(typeof value !== 'object' && { found: written }),
    ...(edit && { edit }),
  };
}

/** What is wanted can often be wrapped, finished or taken out of what is there. */
function replacementFor(
  schema: ValueSchema,
  wanted: readonly string[],
  value: unknown,
  written: string,
): string | undefined {
  if (Array.isArray(value)) {
    const [only] = value as unknown[];
    return value.length === 1 && typeof only === 'string' && wanted.includes('string') && fits(only, schema)
      ? only
      : undefined;
  }
  if (value !== null && typeof value === 'object') return undefined;
  if (wanted.includes('boolean')) return truth(written);
  if (wanted.includes('integer')) return /^\s*(\d{1,9})\s*%?\s*$/.exec(String(value))?.[1];
  if (wanted.includes('string')) {
    const finished = [`${written} min`, `${written} days`].find(
      (candidate) => schema.pattern && fits(candidate, schema),
    );
    return finished ?? (fits(written, schema) ? `"${written}"` : undefined);
  }
  if (wanted.includes('array')) return `[${written}]`;
  return wanted.includes('object') && schema.properties?.fi
    ? `{ fi: ${JSON.stringify(written)} }`
    : undefined;
}

/** The words that other programs take for true and false. */
function truth(written: string): string | undefined {
  if (/^(yes|on|y|kyllä|ja)$/i.test(written)) return 'true';
  return /^(no|off|n|ei|nej)$/i.test(written) ? 'false' : undefined;
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
