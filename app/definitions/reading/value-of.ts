import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Holder } from '../mending/removal';
import type { Source } from '../source';
import { duplicateKey, partsOfMap } from './duplicate-key';
import { rangeOf, type MapNode } from './node';
import { Properties } from './properties';
import type { PlacedFault } from './syntax-faults';
import { unclearNumber } from './unclear-number';

interface Read {
  readonly value: unknown;
  readonly faults: readonly PlacedFault[];
}

/**
 * The plain value of a document. What says something behind the reader's back is a fault: anchors, aliases, tags, merge keys, keys that stand twice.
 */
export function valueOf(contents: ParsedNode | null, source: Source): Read {
  const faults: PlacedFault[] = [];
  const properties = new Properties(source);

  function read(node: ParsedNode | null): unknown {
    if (!node) return null;
    properties.meet(node);
    if (isAlias(node)) return undefined;
    if (isScalar(node)) {
      const fault = unclearNumber(node);
      if (fault) faults.push([rangeOf(node), fault]);
      return node.value;
    }
    if (isSeq(node)) return node.items.map(read);
    return isMap(node) ? readMap(node) : undefined;
  }

  function readMap(node: MapNode) {
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
      const value = read(item.value);
      // Assigning to a key such as __proto__ would change the map itself.
      Object.defineProperty(map, key, { value, enumerable: true, writable: true, configurable: true });
    });
    return map;
  }

  const value = read(contents);
  return { value, faults: [...faults, ...properties.faults()] };
}

function mergeKey() {
  return {
    code: 'merge-key',
    message: 'a merge key',
    label: 'write the keys out',
    found: '<<',
  } as const;
}
