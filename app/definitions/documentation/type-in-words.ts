import { formOf, type Described } from './described';

/** How maps and the words of a choice are written, where that is not their names alone. */
export interface Wording {
  map(what: string): string;
  choice(words: readonly string[]): string;
}

const plain: Wording = { map: (what) => what, choice: (words) => `one of ${words.join(', ')}` };

/** What a value has to be, in words: `a list of at least one, each a unit`. */
export function typeInWords(schema: Described, wording = plain): string {
  const what = formOf(schema);
  const words = (inner: Described) => typeInWords(inner, wording);
  switch (what.form) {
    case 'text':
      return schema['x-expects'] ?? 'text';
    case 'choice':
      return schema.enum?.length === 1
        ? `the word ${String(schema.enum[0])}`
        : wording.choice((schema.enum ?? []).map(String));
    case 'exactly':
      return `the number ${String(schema.enum?.[0])}`;
    case 'integer':
      return `a whole number from ${schema.minimum ?? 0} to ${schema.maximum ?? 0}`;
    case 'flag':
      return 'true or false';
    case 'list':
      return `a list${schema.minItems === undefined ? '' : ` of at least ${number(schema.minItems)}`}, each ${words(what.items)}`;
    case 'mapOf':
      return `a map from the id of ${what.keys['x-expects'] ?? 'something'} to ${words(what.value)}`;
    case 'record':
    case 'oneOf':
    case 'byKey':
      return wording.map(schema['x-what'] ?? 'a map');
    case 'shortOrFull':
      return `${words(what.short)}; or ${words(what.full)}`;
    default:
      return what satisfies never;
  }
}

function number(count: number): string {
  return ['no', 'one', 'two'][count] ?? String(count);
}
