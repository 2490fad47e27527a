import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Range } from '../diagnostic';
import { documentsIn } from './documents-in';
import { rangeOf } from './node';
import { pointerWithin, type Place, type Places } from './places';

/**
 * Where everything of a text stands. Looked for when the first place is asked for, since a file without a fault needs
 * none. What has been read is kept for long and its tree is large: it may go, and the text be parsed once more.
 */
export function placesOf(contents: ParsedNode | null, text: string): Places {
  const tree = contents && new WeakRef(contents);
  let places: Map<string, Place> | undefined;
  const found = () => allPlaces(tree && (tree.deref() ?? documentsIn(text).documents[0]?.contents), text);
  return { get: (at) => (places ??= found()).get(at) };
}

function allPlaces(contents: ParsedNode | null | undefined, text: string): Map<string, Place> {
  const places = new Map<string, Place>();

  function walk(node: ParsedNode | null, at: string, key?: Range): void {
    places.set(at, placeOf(node, key, text));
    if (isSeq(node)) node.items.forEach((item, index) => walk(item, `${at}/${index}`));
    if (!isMap(node)) return;
    const met = new Set<string>();
    for (const item of node.items) {
      const name = isScalar(item.key) ? item.key.value : undefined;
      // Of a key that stands twice, the first one counts.
      if (typeof name !== 'string' || met.has(name)) continue;
      met.add(name);
      walk(item.value, pointerWithin(at, name), rangeOf(item.key));
    }
  }

  walk(contents ?? null, '');
  return places;
}

/** A value that is not there is shown at its key, or at its dash. */
function placeOf(node: ParsedNode | null, key: Range | undefined, text: string): Place {
  const range = node ? rangeOf(node) : { start: 0, end: 0 };
  const isThere = range.end > range.start;
  const dash =
    text[range.start - 1] === '-' ? { start: range.start - 1, end: range.start } : { start: 0, end: 1 };
  const written = isScalar(node) ? (node.source ?? '') : undefined;
  return {
    ...(key && { key }),
    value: isThere ? range : (key ?? dash),
    ...(written !== undefined && { written }),
    ...(!isThere && { nothing: true as const }),
  };
}
