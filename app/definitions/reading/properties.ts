import { isAlias, isCollection, isScalar, type Alias, type ParsedNode } from 'yaml';
import type { Change, Fault, Range } from '../diagnostic';
import type { Source } from '../source';
import { mostToldOfFile, mostWrittenOut } from './limits';
import type { PlacedFault } from './syntax-faults';

interface Anchored {
  readonly mark: Range;
  /** What is written out in the place of an alias, when it fits there. */
  readonly text: string | undefined;
}

/** The anchors, aliases and tags that are met in a document, each of them a fault with an edit that does without. */
export class Properties {
  private readonly anchors = new Map<string, Anchored[]>();
  private readonly aliases = new Map<string, Range[]>();
  private readonly tags: PlacedFault[] = [];

  constructor(private readonly source: Source) {}

  meet(node: ParsedNode): void {
    const [start, end] = node.range;
    if (isAlias(node)) {
      add(this.aliases, (node as Alias).source, { start, end });
      return;
    }
    if (node.anchor !== undefined) {
      const mark = this.markBefore(start, `&${node.anchor}`);
      add(this.anchors, node.anchor, { mark, text: this.writtenOut(node) });
    }
    if (node.tag !== undefined) this.tags.push(this.tagFault(start, node.tag));
  }

  faults(): PlacedFault[] {
    const ofAnchors = [...this.anchors].flatMap(([name, anchors]) =>
      anchors.map(({ mark }): PlacedFault => [mark, this.anchorFault(name, anchors)]),
    );
    const ofAliases = [...this.aliases].flatMap(([name, ranges]) =>
      ranges.map((range): PlacedFault => [range, this.aliasFault(name, range)]),
    );
    return [...this.tags, ...ofAnchors, ...ofAliases];
  }

  private anchorFault(name: string, anchors: readonly Anchored[]): Fault {
    const aliases = this.aliases.get(name) ?? [];
    const [anchored] = anchors;
    const text = this.only(name)?.text;
    const isClear = anchors.length === 1 && aliases.length <= mostToldOfFile;
    const edit =
      anchored && isClear && (aliases.length === 0 || text !== undefined)
        ? [this.without(anchored.mark), ...aliases.map((range) => this.change(range, text ?? ''))]
        : undefined;
    const label = aliases.length === 0 ? 'nothing refers to it' : 'write the value out where it is used';
    return { code: 'alias', message: 'an anchor', label, found: `&${name}`, ...(edit && { edit }) };
  }

  private aliasFault(name: string, range: Range): Fault {
    const text = this.only(name)?.text;
    const edit = text === undefined ? undefined : [this.change(range, text)];
    const message = this.anchors.has(name) ? 'an alias' : 'an alias without its anchor';
    return { code: 'alias', message, label: 'write the value out', found: `*${name}`, ...(edit && { edit }) };
  }

  private tagFault(start: number, tag: string): PlacedFault {
    const mark = this.markBefore(start, '!');
    const found = this.source.text.slice(mark.start, mark.end);
    const message = `the tag ${found || tag}`;
    return [mark, { code: 'tag', message, label: 'tags are not read', found, edit: [this.without(mark)] }];
  }

  /** The one thing that bears an anchor: where several do, which one an alias means is not plain. */
  private only(name: string): Anchored | undefined {
    const anchors = this.anchors.get(name) ?? [];
    return anchors.length === 1 ? anchors[0] : undefined;
  }

  /** An anchor or a tag stands before what it marks: the whole word that holds the last `sign` before it. */
  private markBefore(before: number, sign: string): Range {
    const { text } = this.source;
    const at = text.lastIndexOf(sign, before - 1);
    if (at === -1) return { start: before, end: before + 1 };
    const start = at - (/[^\s,[\]{}]*$/.exec(text.slice(Math.max(0, at - 100), at))?.[0].length ?? 0);
    const end = at + (/^[^\s,[\]{}]*/.exec(text.slice(at, at + 500))?.[0].length ?? 1);
    return { start, end };
  }

  private without(mark: Range): Change {
    const space = /^[ \t]*/.exec(this.source.text.slice(mark.end, mark.end + 100))?.[0].length ?? 0;
    return this.change({ start: mark.start, end: mark.end + space }, '');
  }

  private change(range: Range, text: string): Change {
    return { file: this.source.file, ...range, text };
  }

  private writtenOut(node: ParsedNode): string | undefined {
    const [start, end] = node.range;
    const isWord = isScalar(node) && !node.type?.startsWith('BLOCK');
    const fits = end - start <= mostWrittenOut && (isWord || (isCollection(node) && node.flow === true));
    const text = fits ? this.source.text.slice(start, end) : '';
    return text === '' || /[\n&*]/.test(text) ? undefined : text;
  }
}

function add<T>(to: Map<string, T[]>, key: string, one: T): void {
  const there = to.get(key);
  if (there) there.push(one);
  else to.set(key, [one]);
}
