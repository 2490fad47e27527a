import { Document, isMap, isNode, isScalar, isSeq, visit, type Node } from 'yaml';

/** Parts that happen to be one object are written out at each place. */
const options = { version: '1.2', schema: 'core', aliasDuplicateObjects: false } as const;

/** A key with its value as people write it: what is short stands in one line, a missing value is empty. */
export function inYaml(key: string, value: unknown): string {
  const document = new Document({ [key]: value }, options);
  visit(document, {
    Collection(place, node) {
      if (place !== null && standsInOneLine(node, place === 'value')) node.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 0, nullStr: '' }).trimEnd();
  return text.replace(/ +$/gm, '').replace(/: \[ (.*) \]$/gm, ': [$1]');
}

const widest = 90;

/** Lists of words, and maps of words under a key; of the maps in a list only texts by language. */
function standsInOneLine(node: Node, underKey: boolean): boolean {
  if (!isMap(node) && !isSeq(node)) return false;
  const parts: unknown[] = isMap(node) ? node.items.flatMap(({ key, value }) => [key, value]) : node.items;
  if (!parts.every((part) => !isNode(part) || isScalar(part))) return false;
  const width = parts.reduce<number>((sum, part) => sum + String(part).length + 2, 0);
  return width <= widest && (isSeq(node) || underKey || node.has('fi'));
}
