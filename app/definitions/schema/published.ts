import { schemas, type DocumentKind } from './document-kinds';
import type { Mark } from './kit';

/** How a mark reads to whoever looks a key up. */
export const markNotes: Readonly<Record<Mark, string>> = {
  material: '*Material*: rules judge by it. Within a scope, changing it makes the approval stale.',
  editorial: '*Editorial*: changing it leaves every approval as it is.',
};

/** The JSON Schema (draft-07) of a kind of document as editors read it. */
export function publishedSchema(kind: DocumentKind): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: `Porras: ${kind}`,
    ...(forEditors(schemas[kind]) as object),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Our annotations become those that editors know. */
function forEditors(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(forEditors);
  if (schema === null || typeof schema !== 'object') return schema;
  const { description, 'x-mark': mark, 'x-meanings': meanings, ...rest } = schema as Annotated;
  const leftOut = rest['x-left-out'] === undefined ? [] : [`Left out: ${rest['x-left-out']}`];
  const entries = Object.entries(rest)
    .filter(([key]) => !key.startsWith('x-'))
    .map(([key, inner]) => [key, key === 'examples' ? inner : forEditors(inner)]);
  const told = description === undefined ? [] : [description, ...leftOut];
  return {
    ...(Object.fromEntries(entries) as object),
    ...(told.length > 0 && { description: told.join(' ') }),
    ...(mark && { markdownDescription: [...told, markNotes[mark]].join('\n\n') }),
    ...(meanings && { markdownEnumDescriptions: Object.values(meanings) }),
    ...(rest['x-expects'] !== undefined &&
      'pattern' in rest && { patternErrorMessage: `Expected ${rest['x-expects']}.` }),
  };
}

interface Annotated {
  readonly description?: string;
  readonly 'x-mark'?: Mark;
  readonly 'x-meanings'?: Readonly<Record<string, string>>;
  readonly 'x-left-out'?: string;
  readonly 'x-expects'?: string;
}
