import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Range } from '../diagnostic';
import { pointer, type Path, type Place, type Places } from './places';
import type { PlacedFault } from './syntax-faults';

interface Read {
  readonly value: unknown;
  readonly places: Places;
  readonly faults: readonly PlacedFault[];
}

/** The plain value of a document, with the place of everything in it. Anchors, aliases and tags are faults. */
export function valueOf(contents: ParsedNode | null): Read {
  const places = new Map<string, Place>();
  const faults: PlacedFault[] = [];

  function read(node: ParsedNode | null, path: Path, key?: Range): unknown {
    const range = node ? rangeOf(node) : { start: 0, end: 0 };
    // A value that is not there is shown at its key.
    const value = range.end > range.start ? range : (key ?? { start: 0, end: 1 });
    const written = isScalar(node) ? (node.source ?? '') : undefined;
    places.set(pointer(path), { ...(key && { key }), value, ...(written !== undefined && { written }) });
    if (!node) return null;
    if (isAlias(node) || node.anchor !== undefined) {
      faults.push([value, { code: 'alias', message: 'an anchor or alias', label: 'write the value out' }]);
    }
    if (isAlias(node)) return undefined;
    if (node.tag !== undefined) {
      faults.push([
        value,
        { code: 'tag', message: `the tag ${node.tag}`, label: 'tags are not read', found: node.tag },
      ]);
    }
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return node.items.map((item, index) => read(item, [...path, index]));
    return isMap(node) ? readMap(node, path) : undefined;
  }

  function readMap(node: Extract<ParsedNode, { items: { key: ParsedNode }[] }>, path: Path) {
    const map: Record<string, unknown> = {};
    for (const item of node.items) {
      const key = isScalar(item.key) ? item.key.value : undefined;
      if (typeof key !== 'string') continue;
      const value = read(item.value, [...path, key], rangeOf(item.key));
      // Assigning to a key such as __proto__ would change the map itself.
      Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true });
    }
    return map;
  }

  return { value: read(contents, []), places, faults };
}

function rangeOf(node: ParsedNode): Range {
  return { start: node.range[0], end: node.range[1] };
}
