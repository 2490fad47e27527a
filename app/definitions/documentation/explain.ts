import { faultExamples, type FaultExample } from '../fault-examples';
import { faults, type FaultCode } from '../faults';
import { closest } from '../nearest';
import { describedDocuments } from './documents';
import { documented, firstSentence, valuesOf, type KeyDocumentation } from './key-documentation';
import { mapIn, occurrences, placesOf, sections, type Occurrence, type Section } from './sections';

/** What there is to say of a word: of a map or a whole file, a key, a value or a fault. */
export type Explanation =
  | {
      readonly what: 'map';
      readonly name: string;
      readonly file?: string;
      readonly about?: string;
      readonly places: readonly string[];
      readonly keys: readonly KeyInShort[];
    }
  | ({
      readonly what: 'key';
      /** The map of which it is a key: `an appointment type`. */
      readonly of: string;
      readonly variant?: string;
      readonly places: readonly string[];
      /** The keys of the map that stands under it. */
      readonly holds?: readonly string[];
    } & KeyDocumentation)
  | {
      readonly what: 'value';
      readonly value: string;
      readonly meaning: string;
      readonly places: readonly string[];
      /** The other keys that a map has with this value. */
      readonly takes?: readonly string[];
    }
  | {
      readonly what: 'fault';
      readonly code: FaultCode;
      readonly title: string;
      readonly why: string;
      readonly advice: string;
      readonly example: FaultExample;
    };

export interface KeyInShort {
  readonly key: string;
  readonly variant?: string;
  readonly required: boolean;
  readonly description: string;
}

export type Explained =
  | { readonly ok: true; readonly explanations: readonly Explanation[] }
  | { readonly ok: false; readonly refusal: { readonly reason: 'unknown'; readonly suggestion?: string } };

/** Explains a kind of document, a map, a key by its name or the end of its path, a value or the code of a fault. */
export function explain(word: string): Explained {
  const wanted = word.replace(/\[\d*\]/g, '').replace(/\.yaml$/, '');
  const explanations = [...ofFault(wanted), ...ofMap(wanted), ...ofKey(wanted), ...ofValue(wanted)];
  if (explanations.length > 0) return { ok: true, explanations };
  const suggestion = elsewhere(wanted) ?? closest(wanted, candidates(wanted));
  return { ok: false, refusal: { reason: 'unknown', ...(suggestion !== undefined && { suggestion }) } };
}

function ofFault(code: string): Explanation[] {
  if (!isFaultCode(code)) return [];
  const { title, why, advice } = faults[code];
  return [{ what: 'fault', code, title, why, advice, example: faultExamples[code] }];
}

function isFaultCode(word: string): word is FaultCode {
  return Object.hasOwn(faults, word);
}

function ofMap(wanted: string): Explanation[] {
  const document = describedDocuments.find(({ kind }) => kind === wanted);
  const section = sections.find(({ id }) => (document ? placesOf(id).includes(wanted) : id === wanted));
  if (!section) return [];
  const { file, about } = document ?? {};
  return [
    {
      what: 'map',
      name: section.what,
      ...(file !== undefined && { file }),
      ...(about !== undefined && { about }),
      places: placesOf(section.id),
      keys: keysInShort(section),
    },
  ];
}

function keysInShort({ keys, variants }: Section): KeyInShort[] {
  const inShort = ({ key, field, required }: Section['keys'][number]) => ({
    key,
    required,
    description: firstSentence(field.description ?? ''),
  });
  return [
    ...keys.map(inShort),
    ...variants.flatMap(({ name, keys }) => keys.map((key) => ({ ...inShort(key), variant: name }))),
  ];
}

function ofKey(wanted: string): Explanation[] {
  const found = occurrences.filter(({ path }) => path === wanted || path.endsWith(`.${wanted}`));
  const name = ({ section, variant, key }: Occurrence) => [section.id, variant, key].join(' ');
  return grouped(found, name).map(([first, places]) => {
    const inner = mapIn(first.field)?.['x-what'];
    const section = sections.find(({ what }) => what === inner);
    const holds = section && [...new Set(keysInShort(section).map(({ key }) => key))];
    return {
      what: 'key',
      of: first.section.what,
      ...(first.variant !== undefined && { variant: first.variant }),
      places,
      ...(holds && { holds }),
      ...documented(first),
    };
  });
}

function ofValue(wanted: string): Explanation[] {
  const found = occurrences.filter(({ field }) => Object.hasOwn(valuesOf(field) ?? {}, wanted));
  const told = ({ field, section, variant }: Occurrence) => {
    const form = variant === undefined ? section.variants.find(({ name }) => name === wanted) : undefined;
    return { meaning: valuesOf(field)?.[wanted] ?? '', takes: form?.keys.map(({ key }) => key) ?? [] };
  };
  return grouped(found, (one) => JSON.stringify(told(one))).map(([first, places]) => {
    const { meaning, takes } = told(first);
    return { what: 'value', value: wanted, meaning, places, ...(takes.length > 0 && { takes }) };
  });
}

/** Occurrences of which there is the same to say are told once, with all their places. */
function grouped(
  found: readonly Occurrence[],
  by: (one: Occurrence) => string,
): (readonly [Occurrence, places: readonly string[]])[] {
  const groups = new Map<string, Occurrence[]>();
  for (const one of found) groups.set(by(one), [...(groups.get(by(one)) ?? []), one]);
  return [...groups.values()].flatMap((group) =>
    group[0] ? [[group[0], group.map(({ path }) => path)] as const] : [],
  );
}

/** Where the last key of a path stands, when it is not where it was looked for. */
function elsewhere(wanted: string): string | undefined {
  const places = occurrences.filter(({ key }) => wanted.endsWith(`.${key}`)).map(({ path }) => path);
  return closest(wanted, places) ?? places[0];
}

/** Whatever could have been meant: with as many keys of a path as were given. */
function candidates(wanted: string): string[] {
  const length = wanted.split('.').length;
  const paths = occurrences.flatMap(({ path }) => {
    const keys = path.split('.');
    return keys.length >= length ? [keys.slice(-length).join('.')] : [];
  });
  const values = occurrences.flatMap(({ field }) => Object.keys(valuesOf(field) ?? {}));
  const names = [...describedDocuments.map(({ kind }) => kind), ...sections.map(({ id }) => id)];
  return [...new Set([...paths, ...values, ...names, ...Object.keys(faults)])];
}
