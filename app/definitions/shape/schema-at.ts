import type { Path } from '../reading/places';
import { schemas, type DocumentKind } from '../schema/document-kinds';
import { resolved, schemaUnder, type WalkedSchema } from '../schema/resolve';

/** The schema that the value at a path is held against: the branches of unions that its document takes. */
export function schemaAt(kind: DocumentKind, value: unknown, path: Path): WalkedSchema {
  let schema = resolved(schemas[kind] as WalkedSchema, value);
  let inner = value;
  for (const part of path) {
    const under = schema.items ?? schemaUnder(schema, String(part));
    inner =
      inner !== null && typeof inner === 'object' ? (inner as Record<string, unknown>)[part] : undefined;
    schema = resolved(under, inner);
  }
  return schema;
}
