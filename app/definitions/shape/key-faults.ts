import type { ErrorObject } from 'ajv';
import type { Edit, Fault } from '../diagnostic';
import { closest } from '../nearest';
import type { Parsed } from '../reading/parse';
import { placeAt, pathOf, pointer } from '../reading/places';
import type { ShapeFault } from './check-shape';
import { commaInText } from './comma-in-text';

interface MapSchema {
  readonly properties?: Readonly<Record<string, KeySchema>>;
  readonly 'x-what'?: string;
  readonly 'x-one-of-keys'?: readonly string[];
  readonly 'x-expects'?: string;
}

interface KeySchema {
  readonly enum?: readonly unknown[];
  readonly examples?: readonly unknown[];
}

/** Unknown and missing keys of one map. An unknown key near a missing one is one fault: a misspelt key. */
export function keyFaults(at: string, errors: readonly ErrorObject[], parsed: Parsed): ShapeFault[] {
  const unknown = [...new Set(errors.map(unknownKey).filter((key) => key !== undefined))];
  const missing = errors.filter(({ keyword }) => keyword === 'required');
  const oneOfKeys = missing.map(mapSchema).find((schema) => schema['x-one-of-keys']);
  if (oneOfKeys) return [unclear(at, oneOfKeys['x-one-of-keys'] ?? [], parsed)];

  const renamed = new Map<string, string>();
  for (const { params } of missing) {
    const wanted = String(params.missingProperty);
    const near = unknown.find((key) => closest(key, [wanted]) === wanted);
    if (near !== undefined) renamed.set(near, wanted);
  }
  const stillMissing = missing.filter(
    ({ params }) => ![...renamed.values()].includes(String(params.missingProperty)),
  );
  return [
    ...unknown.map((key) => unknownFault(at, key, renamed.get(key), errors, parsed)),
    ...stillMissing.map((error) => missingFault(at, error, parsed)),
    ...errors.filter((error) => error.propertyName !== undefined).map((error) => wrongKey(at, error)),
  ];
}

function unknownKey({ keyword, params }: ErrorObject): string | undefined {
  return keyword === 'additionalProperties' ? String(params.additionalProperty) : undefined;
}

function mapSchema({ parentSchema }: ErrorObject): MapSchema {
  return (parentSchema ?? {}) as MapSchema;
}

function unknownFault(
  at: string,
  key: string,
  renamed: string | undefined,
  errors: readonly ErrorObject[],
  parsed: Parsed,
): ShapeFault {
  const schema = mapSchema(errors.find((error) => unknownKey(error) === key)!);
  const map = valueAt(parsed.value, at) as object;
  const comma = commaInText(parsed, at, map, key);
  if (comma) {
    const label = 'the comma before it ends the text';
    const fault: Fault = {
      code: 'comma-in-text',
      message: 'a comma inside a text without quotes',
      label,
      edit: comma,
    };
    return { at: `${at}${pointer([key])}`, on: 'key', fault };
  }
  const present = Object.keys(map);
  const free = Object.keys(schema.properties ?? {}).filter((known) => !present.includes(known));
  const suggestion = renamed ?? closest(key, free);
  const values = suggestion === undefined ? undefined : schema.properties?.[suggestion]?.enum?.map(String);
  const fault: Fault = {
    code: 'unknown-key',
    message: `unknown key "${key}"`,
    label: `${schema['x-what'] ?? 'a map'} has no such key`,
    found: key,
    allowed: values ?? free,
    ...(suggestion !== undefined && { suggestion }),
  };
  return { at: `${at}${pointer([key])}`, on: 'key', fault };
}

function missingFault(at: string, error: ErrorObject, parsed: Parsed): ShapeFault {
  const key = String(error.params.missingProperty);
  const schema = mapSchema(error);
  const edit = insertion(parsed, at, key, schema.properties?.[key]);
  const fault: Fault = {
    code: 'missing-key',
    message: `missing key "${key}"`,
    label: `${schema['x-what'] ?? 'this map'} needs "${key}"`,
    ...(edit && { edit }),
  };
  return { at, on: 'key', fault };
}

/** A line with the missing key before the map's first one, when an example can fill it. */
function insertion(parsed: Parsed, at: string, key: string, schema: KeySchema | undefined): Edit | undefined {
  const example = schema?.examples?.[0] ?? schema?.enum?.[0];
  const { start } = placeAt(parsed.places, at).value;
  const { text } = parsed.source;
  const short = typeof example === 'string' || typeof example === 'number';
  if (!short || text[start] === '{') return undefined;
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  return { start, end: start, text: `${key}: ${example}\n${' '.repeat(column)}` };
}

function unclear(at: string, keys: readonly string[], parsed: Parsed): ShapeFault {
  const present = Object.keys(valueAt(parsed.value, at) as object);
  const misspelt = present
    .map((key) => ({ key, meant: closest(key, keys) }))
    .find(({ meant }) => meant !== undefined);
  if (misspelt?.meant) {
    const { key, meant } = misspelt;
    const label = 'a deviation has no such key';
    const fault: Fault = {
      code: 'unknown-key',
      message: `unknown key "${key}"`,
      label,
      found: key,
      allowed: keys,
      suggestion: meant,
    };
    return { at: `${at}${pointer([key])}`, on: 'key', fault };
  }
  const label = 'skips, adds or changes nothing';
  return {
    at,
    on: 'key',
    fault: { code: 'unclear-deviation', message: 'a deviation that does nothing', label, allowed: keys },
  };
}

function wrongKey(at: string, error: ErrorObject): ShapeFault {
  const key = String(error.propertyName);
  const expects = mapSchema(error)['x-expects'] ?? 'an id';
  const fault: Fault = {
    code: 'wrong-form',
    message: `"${key}" is not the id of anything`,
    label: `expected the id of ${expects}`,
    found: key,
  };
  return { at: `${at}${pointer([key])}`, on: 'key', fault };
}

function valueAt(value: unknown, at: string): unknown {
  return pathOf(at).reduce<unknown>((inner, part) => (inner as Record<string, unknown>)[part], value);
}
