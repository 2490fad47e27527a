import type { ParsedNode } from 'yaml';
import type { Range } from '../diagnostic';

/** A map as it has been parsed, of which every key is a node. */
export type MapNode = Extract<ParsedNode, { items: { key: ParsedNode }[] }>;

export function rangeOf(node: ParsedNode): Range {
  return { start: node.range[0], end: node.range[1] };
}
