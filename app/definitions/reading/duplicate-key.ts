import type { Pair, ParsedNode, YAMLMap } from 'yaml';
import type { Fault, Range } from '../diagnostic';
import { contentEnd, removal, type Holder } from '../mending/removal';
import type { Source } from '../source';

type MapNode = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;

/** The pairs of a map as they stand in the text, the same key as often as it stands there. */
export function partsOfMap({ range, items }: MapNode): Holder {
  return {
    kind: 'map',
    range: { start: range[0], end: range[1] },
    parts: items.map(partOf),
  };
}

function partOf({ key, value }: Pair<ParsedNode, ParsedNode | null>): Range {
  const end = value && value.range[1] > value.range[0] ? value.range[1] : key.range[1];
  return { start: key.range[0], end };
}

/** A key that stands in its map already. When both say the same, the edit takes the second away. */
export function duplicateKey({ file, text }: Source, map: Holder, first: number, again: number): Fault {
  const [one, two] = [map.parts[first], map.parts[again]].map((part) =>
    part ? text.slice(part.start, contentEnd(text, part)) : '',
  );
  const key = /^[^\s:]+/.exec(two ?? '')?.[0] ?? '';
  const cut = one === two ? removal(text, map, again) : undefined;
  return {
    code: 'duplicate-key',
    message: `the key "${key}" stands here twice`,
    label: one === two ? 'again' : 'again, with another value',
    found: key,
    ...(cut && { edit: [{ file, ...cut }] }),
  };
}
