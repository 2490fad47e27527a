import { faults, faultTopics } from '../faults';
import { markNotes } from '../schema/published';
import { describedDocuments } from './documents';
import type { Explanation, KeyInShort } from './explain';

type Key = Extract<Explanation, { what: 'key' }>;

/** Explanations for the terminal. Of a key that stands in several maps, what tells them apart. */
export function explanationsText(explanations: readonly Explanation[]): string {
  const keys = explanations.filter((one) => one.what === 'key');
  const paths = new Set(keys.flatMap(({ places }) => places));
  const several = keys.length > 1 && paths.size > 1;
  const told = explanations.filter((one) => !several || one.what !== 'key').map(textOf);
  return `${[...told, ...(several ? [keysText(keys)] : [])].join('\n\n')}\n`;
}

function textOf(explanation: Explanation): string {
  switch (explanation.what) {
    case 'fault': {
      const { code, title, why, advice, example } = explanation;
      return [
        `${code}: ${title}`,
        `${why}\n${advice}`,
        `Wrong, in ${example.file}:\n${indented(example.bad)}`,
        `Right:\n${indented(example.good)}`,
      ].join('\n\n');
    }
    case 'map':
      return mapText(explanation);
    case 'key':
      return keyText(explanation);
    case 'value': {
      const { value, meaning, places, takes } = explanation;
      const with_ = takes ? `\nIt takes: ${takes.join(', ')}` : '';
      return `${value}: ${meaning}\nA value of ${placesText(places)}${with_}`;
    }
    default:
      return explanation satisfies never;
  }
}

function mapText({ name, file, about, places, keys }: Extract<Explanation, { what: 'map' }>): string {
  const head = file === undefined ? `${name}, at ${placesText(places)}` : `${file}: ${about ?? ''}`;
  return `${head}\n\n${columns(keys.map(inShort))}\n\n* has to be there`;
}

function inShort({ key, variant, required, description }: KeyInShort): [string, string] {
  const form = variant === undefined ? '' : ` (${variant})`;
  return [`${required ? '*' : ' '} ${key}${form}`, description];
}

function keyText(key: Key): string {
  const { type, values, required, leftOut, mark, places, holds, good, bad } = key;
  const form = key.variant === undefined ? '' : ` (${key.variant})`;
  const rows: (readonly [string, string])[] = [
    ['value', type],
    ...Object.entries(values ?? {}).map(([word, meaning]) => ['', `${word}: ${meaning}`] as const),
    ...(holds ? [['keys', holds.join(', ')] as const] : []),
    required ? ['required', 'it has to be there'] : ['left out', leftOut ?? ''],
    [mark, markNotes[mark].replace(/^.*?: /, '')],
    ['place', placesText(places)],
  ];
  return [
    `${key.key}, a key of ${key.of}${form}`,
    key.description,
    columns(rows),
    `Right:\n${indented(good)}`,
    `Wrong (${bad.code}):\n${indented(bad.text)}`,
  ].join('\n\n');
}

function keysText(keys: readonly Key[]): string {
  const [{ key = '' } = {}] = keys;
  const rows = keys.map(({ places, variant, description }): [string, string] => {
    const form = variant === undefined ? '' : ` (${variant})`;
    return [`${places[0] ?? ''}${form}`, description];
  });
  const example = rows[0]?.[0].replace(/ .*/, '') ?? key;
  return `${key} is a key of ${keys.length} maps:\n\n${columns(rows)}\n\nMore of one of them: porras explain ${example}`;
}

const mostPlaces = 3;

function placesText(places: readonly string[]): string {
  const more = places.length - mostPlaces;
  return `${places.slice(0, mostPlaces).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/** What can be explained: the kinds of document, and the faults by topic. */
export function contentsText(): string {
  const documents = describedDocuments.map(({ kind, file, about }): [string, string] => [
    `  ${kind}`,
    `${file}: ${about}`,
  ]);
  const topics = faultTopics.map(({ topic, codes }) => {
    const rows = codes.map((code): [string, string] => [`  ${code}`, faults[code].title]);
    return `${topic}\n${columns(rows)}`;
  });
  const parts = [
    'porras explain WORD tells of a document, a key (bookableBy, appointmentTypes.book), a value or a fault.',
    `Documents\n${columns(documents)}`,
    ...topics,
    'Everything at once, as Markdown: porras explain --all',
  ];
  return `${parts.join('\n\n')}\n`;
}

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`.trimEnd()).join('\n');
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
