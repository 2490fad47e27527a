import type { Mark } from '../../schema/kit';
import { schemas, type DocumentKind } from './document-kinds';
import { inYaml } from './in-yaml';

/** How a mark reads to whoever looks a key up. */
export const markNotes: Readonly<Record<Mark, string>> = {
  material: '*Material*: rules judge by it. Within a scope, changing it makes the approval stale.',
  editorial: '*Editorial*: changing it leaves every approval as it is.',
};

/** The JSON Schema (draft-07) of a kind of document as editors read it. */
export function publishedSchema(kind: DocumentKind): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...(forEditors(schemas[kind]) as object),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** Our annotations become those that editors know. `key` is what the schema stands under, when it is a key. */
function forEditors(schema: unknown, key?: string): unknown {
  if (Array.isArray(schema)) return schema.map((one) => forEditors(one));
  if (schema === null || typeof schema !== 'object') return schema;
  const { description, examples, properties, ...rest } = schema as Annotated;
  const { 'x-mark': mark, 'x-meanings': meanings, 'x-expects': expects, 'x-what': what } = rest;
  const leftOut = rest['x-left-out'] === undefined ? [] : [`Left out: ${rest['x-left-out']}`];
  const entries = Object.entries(rest)
    .filter(([word]) => !word.startsWith('x-'))
    .map(([word, inner]) => [word, forEditors(inner)]);
  const inner = Object.entries(properties ?? {}).map(([name, field]) => [name, forEditors(field, name)]);
  const told = description === undefined ? [] : [description, ...leftOut];
  // Editors offer examples as values; maps and lists they can only show.
  const [words, wholes] = [examples?.filter(isWord) ?? [], examples?.filter((one) => !isWord(one)) ?? []];
  const shown = wholes.map((example) => `\`\`\`yaml\n${inYaml(key ?? '', example)}\n\`\`\``);
  return {
    ...(Object.fromEntries(entries) as object),
    ...(what !== undefined && { title: what }),
    ...(told.length > 0 && { description: told.join(' ') }),
    ...(mark && { markdownDescription: [...told, markNotes[mark], ...shown].join('\n\n') }),
    ...(meanings && { markdownEnumDescriptions: Object.values(meanings) }),
    ...(words.length > 0 && { examples: words }),
    ...(expects !== undefined && 'pattern' in rest && { patternErrorMessage: `Expected ${expects}.` }),
    ...(properties && { properties: Object.fromEntries(inner) as object }),
  };
}

function isWord(example: unknown): boolean {
  return typeof example !== 'object';
}

interface Annotated {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly 'x-mark'?: Mark;
  readonly 'x-meanings'?: Readonly<Record<string, string>>;
  readonly 'x-left-out'?: string;
  readonly 'x-expects'?: string;
  readonly 'x-what'?: string;
}
