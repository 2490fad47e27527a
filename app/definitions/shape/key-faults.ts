import type { ErrorObject } from 'ajv';
import { closest } from '../nearest';
import type { Parsed } from '../reading/parse';
import { valueAt, type Path } from '../reading/places';
import { commaInText } from './comma-in-text';
import { exampleOf, inYaml, type KeySchema } from './example-text';
import { repaired, type Form } from './repairs';
import type { ShapeFault } from './shape-fault';

interface MapSchema extends Form {
  readonly properties?: Readonly<Record<string, KeySchema>>;
  readonly 'x-what'?: string;
  readonly 'x-one-of-keys'?: readonly string[];
  readonly 'x-expects'?: string;
}

/** Unknown and missing keys of one map. An unknown key near a missing one is one fault: a misspelt key. */
export function keyFaults(path: Path, errors: readonly ErrorObject[], parsed: Parsed): ShapeFault[] {
  const unknown = new Map(
    errors.flatMap((error) => {
      const key = unknownKey(error);
      return key === undefined ? [] : [[key, mapSchema(error)] as const];
    }),
  );
  const missing = errors.filter(({ keyword }) => keyword === 'required');
  const oneOfKeys = missing.map(mapSchema).find((schema) => schema['x-one-of-keys']);
  if (oneOfKeys) return [unclear(path, oneOfKeys['x-one-of-keys'] ?? [], parsed)];

  const renamed = new Map<string, string>();
  for (const { params } of missing) {
    const wanted = String(params.missingProperty);
    const near = [...unknown.keys()].find((key) => closest(key, [wanted]) === wanted);
    if (near !== undefined) renamed.set(near, wanted);
  }
  const found = new Set(renamed.values());
  return [
    ...[...unknown].map(([key, schema]) => unknownFault(path, key, renamed.get(key), schema, parsed)),
    ...missing
      .filter(({ params }) => !found.has(String(params.missingProperty)))
      .map((error) => missingFault(path, error)),
    ...errors.filter((error) => error.propertyName !== undefined).map((error) => wrongKey(path, error)),
  ];
}

function unknownKey({ keyword, params }: ErrorObject): string | undefined {
  return keyword === 'additionalProperties' ? String(params.additionalProperty) : undefined;
}

function mapSchema({ parentSchema }: ErrorObject): MapSchema {
  return (parentSchema ?? {}) as MapSchema;
}

function unknownFault(
  path: Path,
  key: string,
  renamed: string | undefined,
  schema: MapSchema,
  parsed: Parsed,
): ShapeFault {
  const at = { path: [...path, key], onKey: true } as const;
  const map = valueAt(parsed.value, path) as object;
  const comma = commaInText(parsed, path, map, key);
  if (comma) {
    const message = 'a comma inside a text without quotes';
    const label = 'the comma before it ends the text';
    return { ...at, code: 'comma-in-text', message, label, edit: [comma] };
  }
  const free = Object.keys(schema.properties ?? {}).filter((known) => !(known in map));
  const suggestion = renamed ?? closest(key, free);
  const values = suggestion === undefined ? undefined : schema.properties?.[suggestion]?.enum?.map(String);
  return {
    ...at,
    code: 'unknown-key',
    message: `unknown key "${key}"`,
    label: `no such key in ${schema['x-what'] ?? 'this map'}`,
    found: key,
    allowed: values ?? free,
    ...(suggestion !== undefined && { suggestion }),
  };
}

/** The key before the map's first one, when an example or the only allowed value can fill it. */
function missingFault(path: Path, error: ErrorObject): ShapeFault {
  const key = String(error.params.missingProperty);
  const schema = mapSchema(error);
  const example = exampleOf(schema.properties?.[key]);
  return {
    path,
    onKey: true,
    code: 'missing-key',
    message: `missing key "${key}"`,
    label: `${schema['x-what'] ?? 'this map'} needs "${key}"`,
    ...(example !== undefined && { mend: [{ do: 'insert', at: path, key, text: inYaml(example) }] }),
  };
}

function unclear(path: Path, keys: readonly string[], parsed: Parsed): ShapeFault {
  const present = Object.keys(valueAt(parsed.value, path) as object);
  const misspelt = present
    .map((key) => ({ key, meant: closest(key, keys) }))
    .find(({ meant }) => meant !== undefined);
  if (misspelt?.meant) {
    const { key, meant } = misspelt;
    return {
      path: [...path, key],
      onKey: true,
      code: 'unknown-key',
      message: `unknown key "${key}"`,
      label: 'no such key in a deviation',
      found: key,
      allowed: keys,
      suggestion: meant,
    };
  }
  const message = 'a deviation that does nothing';
  const label = 'skips, adds or changes nothing';
  return { path, onKey: true, code: 'unclear-deviation', message, label, allowed: keys };
}

function wrongKey(path: Path, error: ErrorObject): ShapeFault {
  const key = String(error.propertyName);
  const schema = mapSchema(error);
  const expects = schema['x-expects'] ?? 'an id';
  const suggestion = repaired(key, schema);
  return {
    path: [...path, key],
    onKey: true,
    code: 'wrong-form',
    message: `"${key}" is not the id of anything`,
    label: `expected the id of ${expects}`,
    found: key,
    ...(suggestion !== undefined && { suggestion }),
  };
}
