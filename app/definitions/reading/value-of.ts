import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Range } from '../diagnostic';
import type { Holder } from '../mending/removal';
import type { Source } from '../source';
import { duplicateKey, partsOfMap } from './duplicate-key';
import { pointer, type Path, type Place, type Places } from './places';
import { Properties } from './properties';
import type { PlacedFault } from './syntax-faults';
import { unclearNumber } from './unclear-number';

interface Read {
  readonly value: unknown;
  readonly places: Places;
  readonly faults: readonly PlacedFault[];
}

type MapNode = Extract<ParsedNode, { items: { key: ParsedNode }[] }>;

/**
 * The plain value of a document, with the place of everything in it. What says something behind the reader's back is
 * a fault: anchors, aliases, tags, merge keys, keys that stand twice.
 */
export function valueOf(contents: ParsedNode | null, source: Source): Read {
  const places = new Map<string, Place>();
  const faults: PlacedFault[] = [];
  const properties = new Properties(source);

  function read(node: ParsedNode | null, path: Path, key?: Range): unknown {
    places.set(pointer(path), placeOf(node, key, source.text));
    if (!node) return null;
    properties.meet(node);
    if (isAlias(node)) return undefined;
    if (isScalar(node)) {
      const fault = unclearNumber(node);
      if (fault) faults.push([rangeOf(node), fault]);
      return node.value;
    }
    if (isSeq(node)) return node.items.map((item, index) => read(item, [...path, index]));
    return isMap(node) ? readMap(node, path) : undefined;
  }

  function readMap(node: MapNode, path: Path) {
    const map: Record<string, unknown> = {};
    const first = new Map<string, number>();
    let parts: Holder | undefined;
    node.items.forEach((item, index) => {
      const key = isScalar(item.key) ? item.key.value : undefined;
      if (typeof key !== 'string') return;
      properties.meet(item.key);
      if (key === '<<') faults.push([rangeOf(item.key), mergeKey()]);
      const before = first.get(key);
      if (before !== undefined) {
        parts ??= partsOfMap(node);
        faults.push([rangeOf(item.key), duplicateKey(source, parts, before, index)]);
        return;
      }
      first.set(key, index);
      const value = read(item.value, [...path, key], rangeOf(item.key));
      // Assigning to a key such as __proto__ would change the map itself.
      Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true });
    });
    return map;
  }

  const value = read(contents, []);
  return { value, places, faults: [...faults, ...properties.faults()] };
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

function mergeKey() {
  return {
    code: 'merge-key',
    message: 'a merge key',
    label: 'write the keys out',
    found: '<<',
  } as const;
}

export function rangeOf(node: ParsedNode): Range {
  return { start: node.range[0], end: node.range[1] };
}
