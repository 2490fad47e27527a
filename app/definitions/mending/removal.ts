import type { Range } from '../diagnostic';

type Removed = Range & { readonly text: '' };

/** All parts of a map or a list in their order, each from its key (or its own beginning) to the end of its value. */
export interface Holder {
  readonly kind: 'map' | 'list';
  readonly range: Range;
  readonly parts: readonly Range[];
}

/**
 * What to cut so that one part of a map or a list goes and the rest still reads well; undefined when nothing
 * would be left that YAML could read.
 */
export function removal(text: string, { kind, range, parts }: Holder, index: number): Removed | undefined {
  const part = parts[index];
  if (!part) return undefined;
  const [before, after] = [parts[index - 1], parts[index + 1]];
  const opening = text[range.start];
  if (opening === '{' || opening === '[') return fromFlow(text, part, before, after);
  return parts.length > 1 ? fromBlock(text, kind, part, after) : undefined;
}

function fromFlow(text: string, part: Range, before: Range | undefined, after: Range | undefined): Removed {
  if (before) return cut(contentEnd(text, before), contentEnd(text, part));
  return after ? cut(part.start, after.start) : cut(part.start, contentEnd(text, part));
}

function fromBlock(
  text: string,
  kind: Holder['kind'],
  part: Range,
  after: Range | undefined,
): Removed | undefined {
  const lineStart = text.lastIndexOf('\n', part.start - 1) + 1;
  const lead = text.slice(lineStart, part.start);
  const onOwnLines = kind === 'map' ? /^ *$/ : /^ *(- +)?$/;
  if (onOwnLines.test(lead)) return cut(lineStart, nextLine(text, contentEnd(text, part)));
  // The first key of an item shares its line with the dash: the next key takes its place.
  return kind === 'map' && after ? cut(part.start, after.start) : undefined;
}

/** A block's range goes on to where the next thing begins; its content ends with its last sign. */
export function contentEnd(text: string, { start, end }: Range): number {
  return start + text.slice(start, end).trimEnd().length;
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

function cut(start: number, end: number): Removed {
  return { start, end, text: '' };
}
