import { schemas, type DocumentKind } from './document-kinds';

/** How a mark reads to whoever hovers over a key. */
const notes: Readonly<Record<string, string>> = {
  material: '*Material*: rules judge by it. Within a scope, changing it makes the approval stale.',
  editorial: '*Editorial*: changing it leaves every approval as it is.',
};

/** The JSON Schema (draft-07) of a kind of document as editors read it. */
export function publishedSchema(kind: DocumentKind): string {
  const title = `Porras: ${kind}`;
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title,
    ...(forEditors(schemas[kind]) as object),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Our annotations become those that editors know. */
function forEditors(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forEditors);
  if (schema === null || typeof schema !== 'object') return schema;
  const { 'x-mark': mark, 'x-expects': expects, ...rest } = schema as Record<string, unknown>;
  const entries = Object.entries(rest)
    .filter(([key]) => !key.startsWith('x-'))
    .map(([key, inner]) => [key, forEditors(inner)]);
  const note = typeof mark === 'string' ? notes[mark] : undefined;
  return {
    ...(Object.fromEntries(entries) as object),
    ...(note !== undefined && { markdownDescription: `${String(rest.description)}\n\n${note}` }),
    ...(typeof expects === 'string' && 'pattern' in rest && { patternErrorMessage: `Expected ${expects}.` }),
  };
}
