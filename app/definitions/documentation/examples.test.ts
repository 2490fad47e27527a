import { expect, test } from 'vitest';
import { checkFile } from '../checked-file';
import { parseYaml } from '../reading/parse';
import { inYaml } from '../schema/in-yaml';
import { formOf, type Described } from './described';
import { describedDocuments, type DescribedDocument } from './documents';
import { badValue, goodValue } from './examples';
import { occurrences, sections, type Occurrence } from './sections';

/** A whole document with `value` at a place, and good examples around it; undefined when there is no such place. */
function around(
  schema: Described,
  [key, ...rest]: readonly string[],
  variant: string | undefined,
  value: unknown,
): unknown {
  if (key === undefined) return value;
  const what = formOf(schema);
  switch (what.form) {
    case 'list': {
      const [, ...others] = goodValue(schema) as readonly unknown[];
      const inner = around(what.items, [key, ...rest], variant, value);
      return inner === undefined ? undefined : [inner, ...others];
    }
    case 'mapOf': {
      const [id = ''] = Object.keys(goodValue(schema) as object);
      return { [id]: around(what.value, [key, ...rest], variant, value) };
    }
    case 'shortOrFull':
      return around(what.full, [key, ...rest], variant, value);
    case 'record': {
      const field = schema.properties?.[key];
      const inner = field && around(field, rest, variant, value);
      // Examples of a field may have more than one key; what has to be there is enough.
      const { examples: _own, ...plain } = schema;
      return inner === undefined ? undefined : { ...(goodValue(plain) as object), [key]: inner };
    }
    case 'oneOf':
    case 'byKey': {
      const fitting = what.variants.filter(
        ({ name }) => rest.length > 0 || variant === undefined || name === variant,
      );
      return fitting
        .map(({ map }) => around(map, [key, ...rest], variant, value))
        .find((one) => one !== undefined);
    }
    default:
      return undefined;
  }
}

const fileOf = ({ file }: DescribedDocument) => file.replace('ID', 'perheoikeudelliset-palvelut');

/** The codes of all faults of the document that has `value` at the place of a key. */
function codesWith({ path, variant }: Occurrence, value: unknown): readonly string[] {
  const [kind, ...keys] = path.split('.');
  const described = describedDocuments.find((one) => one.kind === kind);
  if (!described) throw new Error(`no document ${kind}`);
  const document = around(described.schema, keys, variant, value) as Record<string, unknown>;
  const text = Object.entries(document).map(([key, inner]) => inYaml(key, inner));
  const checked = checkFile({ file: fileOf(described), text: `${text.join('\n')}\n` });
  return checked?.diagnostics.map(({ code }) => code) ?? ['not checked'];
}

/** Each key of each map once: what stands in many places is the same everywhere. */
const keysOf = sections.map(({ id, what }) => {
  const ofSection = occurrences.filter(({ section }) => section.id === id);
  const first = new Map(
    ofSection.map((one) => [`${one.variant ?? ''} ${one.key}`, one] as const).toReversed(),
  );
  return [what, [...first.values()]] as const;
});

test.each(keysOf)('what is shown of %s reads as it is meant', (_what, keys) => {
  for (const { key, field } of keys) {
    for (const value of [goodValue(field), badValue(field).value]) {
      expect(parseYaml({ file: key, text: inYaml(key, value) }).value).toEqual({ [key]: value });
    }
  }
});

test.each(keysOf)('every key of %s has a good example that is valid', (_what, keys) => {
  const found = keys.map((key) => [key.path, codesWith(key, goodValue(key.field))]);
  expect(found).toEqual(keys.map(({ path }) => [path, []]));
});

test.each(keysOf)('every key of %s has a bad example with the one fault that is named', (_what, keys) => {
  const bad = keys.map((key) => ({ key, ...badValue(key.field) }));
  const found = bad.map(({ key, value }) => [key.path, codesWith(key, value)]);
  expect(found).toEqual(bad.map(({ key, code }) => [key.path, [code]]));
});
