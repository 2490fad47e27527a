import type { Change, Edit, Range } from '../diagnostic';
import type { Parsed } from '../reading/parse';
import { pointer, placeAt, valueAt, type Path } from '../reading/places';
import type { Mend } from './mend';
import { contentEnd, removal } from './removal';

/** Changes of text that do what mends say; undefined when one of them cannot be done by a change of text. */
export function editOf(
  mends: readonly Mend[],
  file: string,
  files: ReadonlyMap<string, Parsed>,
): Edit | undefined {
  const changes = mends.map((mend) => {
    const parsed = files.get(mend.file ?? file);
    return parsed && changesOf(mend, parsed);
  });
  return changes.some((one) => one === undefined) ? undefined : changes.flatMap((one) => one ?? []);
}

type Unfiled = Omit<Change, 'file'>;

function changesOf(mend: Mend, parsed: Parsed): Change[] | undefined {
  const { file } = parsed.source;
  return unfiled(mend, parsed)?.map((change) => ({ file, ...change }));
}

function unfiled(mend: Mend, parsed: Parsed): Unfiled[] | undefined {
  switch (mend.do) {
    case 'write':
      return single(written(parsed, mend.at, mend.text));
    case 'remove':
      return single(removed(parsed, mend.at));
    case 'append':
      return single(appended(parsed, mend.at, mend.text));
    case 'insert':
      return single(inserted(parsed, mend.at, mend.key, mend.text));
    case 'exchange':
      return exchanged(parsed, mend.at, mend.with);
  }
}

function single(change: Unfiled | undefined): Unfiled[] | undefined {
  return change && [change];
}

function written({ places, source: { text } }: Parsed, at: Path, now: string): Unfiled | undefined {
  const place = places.get(pointer(at));
  if (place?.written === undefined && place?.nothing !== true) return undefined;
  const { value, key, nothing } = place;
  if (!nothing) return { ...value, text: now };
  const colon = key && text.indexOf(':', key.end);
  return colon === undefined || colon === -1
    ? undefined
    : { start: colon + 1, end: colon + 1, text: ` ${now}` };
}

function removed(parsed: Parsed, at: Path): Unfiled | undefined {
  const holder = at.slice(0, -1);
  const parts = partsOf(parsed, holder);
  const whole = wholeOf(parsed, at);
  const index = parts.findIndex(({ start }) => start === whole?.start);
  const kind = Array.isArray(valueAt(parsed.value, holder)) ? 'list' : 'map';
  const range = placeAt(parsed.places, pointer(holder)).value;
  return whole && removal(parsed.source.text, { kind, range, parts }, index);
}

/** The parts of maps and lists, found once: a list can have thousands of items, and each of them a fault. */
const known = new WeakMap<Parsed, Map<string, readonly Range[]>>();

/** The parts of a map or a list as they stand in the text. */
function partsOf(parsed: Parsed, holder: Path): readonly Range[] {
  const parts = known.get(parsed) ?? new Map<string, readonly Range[]>();
  known.set(parsed, parts);
  const at = pointer(holder);
  const found = parts.get(at) ?? findParts(parsed, holder);
  parts.set(at, found);
  return found;
}

function findParts(parsed: Parsed, holder: Path): readonly Range[] {
  const value = valueAt(parsed.value, holder);
  if (value === null || typeof value !== 'object') return [];
  return Object.keys(value)
    .flatMap((key) => wholeOf(parsed, [...holder, key]) ?? [])
    .sort((a, b) => a.start - b.start);
}

function wholeOf({ places }: Parsed, at: Path): Range | undefined {
  const place = places.get(pointer(at));
  return place && { start: place.key?.start ?? place.value.start, end: place.value.end };
}

function appended(parsed: Parsed, at: Path, item: string): Unfiled | undefined {
  const { text } = parsed.source;
  const list = parsed.places.get(pointer(at));
  if (!Array.isArray(valueAt(parsed.value, at)) || !list) return undefined;
  const last = partsOf(parsed, at).at(-1);
  const isFlow = text[list.value.start] === '[';
  if (!last) return isFlow ? { ...list.value, text: `[${item}]` } : undefined;
  const end = contentEnd(text, last);
  return { start: end, end, text: isFlow ? `, ${item}` : `\n${beforeItem(text, last.start)}${item}` };
}

/** The indentation and the dash of an item, so that another one can stand under it. */
function beforeItem(text: string, start: number): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

function inserted(parsed: Parsed, at: Path, key: string, now: string): Unfiled | undefined {
  const { text } = parsed.source;
  const map = parsed.places.get(pointer(at));
  const value = valueAt(parsed.value, at);
  if (!map || value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const { start } = map.value;
  if (text[start] === '{') {
    const [first] = partsOf(parsed, at);
    return first
      ? { start: first.start, end: first.start, text: `${key}: ${now}, ` }
      : { ...map.value, text: `{ ${key}: ${now} }` };
  }
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  return { start, end: start, text: `${key}: ${now}\n${' '.repeat(column)}` };
}

function exchanged({ places, source: { text } }: Parsed, at: Path, other: Path): Unfiled[] | undefined {
  const [one, two] = [places.get(pointer(at)), places.get(pointer(other))];
  if (one?.written === undefined || two?.written === undefined) return undefined;
  const wordOf = ({ start, end }: Range) => text.slice(start, end);
  return [
    { ...one.value, text: wordOf(two.value) },
    { ...two.value, text: wordOf(one.value) },
  ].sort((a, b) => a.start - b.start);
}
