import type { Mend } from '../mending/mend';
import type { Parsed } from '../reading/parse';
import { valueAt, type Path } from '../reading/places';
import type { DocumentKind } from '../schema/document-kinds';
import { schemaUnder } from '../schema/resolve';
import { exampleOf, inYaml } from './example-text';
import { schemaAt } from './schema-at';
import type { ShapeFault } from './shape-fault';

/** A key, or a dash, with nothing after it: taken away where it may be missing, else filled where an example can. */
export function emptyFault(kind: DocumentKind, path: Path, parsed: Parsed): ShapeFault {
  const holder = path.slice(0, -1);
  const key = String(path.at(-1) ?? '');
  const isItem = Array.isArray(valueAt(parsed.value, holder));
  const mend = isItem ? removal(path) : mendOfKey(kind, holder, key, parsed);
  return {
    path,
    onKey: true,
    code: 'empty-value',
    message: isItem ? `number ${Number(key) + 1} of the list is empty` : `"${key}" has no value`,
    label: isItem ? 'nothing in it' : 'nothing after it',
    ...(mend && { mend }),
  };
}

function mendOfKey(kind: DocumentKind, holder: Path, key: string, parsed: Parsed): Mend[] | undefined {
  const schema = schemaAt(kind, parsed.value, holder);
  const at = [...holder, key];
  if (!schema.required?.includes(key)) return removal(at);
  const example = exampleOf(schemaUnder(schema, key));
  return example === undefined ? undefined : [{ do: 'write', at, text: inYaml(example) }];
}

function removal(at: Path): Mend[] {
  return [{ do: 'remove', at }];
}
