import { Lexer, type YAMLError } from 'yaml';
import type { Fault, Range } from '../diagnostic';
import { lineAt, type Source } from '../source';

export type PlacedFault = readonly [Range, Fault];

/** What the YAML parser says, in our words and at our ranges; undefined for what we find ourselves. */
export function syntaxFault(problem: YAMLError, source: Source): PlacedFault | undefined {
  const range = rangeOfProblem(problem, source.text);
  const tab = tabBefore(source, range.start);
  if (tab) return [tab, tabFault];
  switch (problem.code) {
    case 'BAD_ALIAS':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
      return undefined;
    case 'TAB_AS_INDENT':
      return [range, tabFault];
    case 'NON_STRING_KEY':
      return [
        range,
        { code: 'not-a-text-key', message: 'a key that is not text', label: 'a key is a plain word' },
      ];
    default:
      return [range, { code: 'not-yaml', message: inWords(problem), label: 'cannot be read' }];
  }
}

const tabFault: Fault = { code: 'tab', message: 'a tab as indentation', label: 'use spaces' };

/** A tab in the indentation of the line, which the parser may blame on what stands after it. */
function tabBefore(source: Source, offset: number): Range | undefined {
  const { column, text } = lineAt(source, offset);
  const spaces = /^( *)\t/.exec(text)?.[1]?.length;
  if (spaces === undefined) return undefined;
  const start = offset - (column - 1) + spaces;
  return { start, end: start + 1 };
}

/** A quote left open is missed at the end of the file; it is told where it opens. */
function rangeOfProblem({ code, pos: [start, end] }: YAMLError, text: string): Range {
  const opening = code === 'MISSING_CHAR' && start >= text.length ? lastQuoteOf(text) : undefined;
  const from = opening ?? start;
  return { start: from, end: Math.max(opening === undefined ? end : 0, from + 1) };
}

function lastQuoteOf(text: string): number | undefined {
  let offset = 0;
  let quote: number | undefined;
  for (const token of new Lexer().lex(text)) {
    if (/^["']/.test(token)) quote = offset;
    if (!controls.includes(token)) offset += token.length;
  }
  return quote;
}

/** Signs by which the lexer tells its reader something: they do not stand in the text. */
const controls: readonly string[] = ['\u0002', '\u0018', '\u001f'];

/** The parser's message, or ours where it speaks of the parser's own things. */
function inWords({ code, message }: YAMLError): string {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a text and a key run into each other: a colon in a text needs quotes, a key its own line';
    case 'BLOCK_IN_FLOW':
      return 'a colon inside { } or [ ] needs quotes around its text';
    case 'BAD_INDENT':
      return 'indented otherwise than what stands beside it';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'a key without its colon, or a bracket or quote that is still open';
    case 'BAD_SCALAR_START':
      return 'a text that begins with this sign needs quotes';
    default:
      return lowerFirst(message);
  }
}

function lowerFirst(sentence: string): string {
  return sentence.slice(0, 1).toLowerCase() + sentence.slice(1);
}
