import type { Change, Edit } from '../diagnostic';
import type { FaultCode } from '../faults';
import { applyEdit } from '../mending/apply-edit';
import { lineAt, type Source } from '../source';
import { readsWell } from './documents-in';
import { mostToTry } from './limits';

/**
 * An edit after which a file can be read, for the slips that people make: a colon or a bracket inside a text
 * without quotes, a bracket or quote left open, a tab, a line indented by one sign too many. Each is tried out.
 */
export function mendedSyntax(source: Source, code: FaultCode, offset: number): Edit | undefined {
  if (source.text.length > mostToTry) return undefined;
  return candidates(source, code, offset).find((edit) =>
    readsWell(applyEdit(source.file, source.text, edit)),
  );
}

function candidates(source: Source, code: FaultCode, offset: number): Edit[] {
  switch (code) {
    case 'several-documents':
      return [[withoutLine(source, offset)]];
    case 'tab':
      return [untabbed(source, 2), untabbed(source, 4)];
    case 'not-yaml': {
      const here = lineOf(source, offset);
      const above = here.start > 0 ? [lineOf(source, here.start - 1)] : [];
      const below = lineOf(source, here.start + here.text.length + 2);
      const spelt = [here, ...above].flatMap((line) =>
        respelt(line).map((text) => [replaced(source, line, text)]),
      );
      const indented = [...above.map((line) => [line, here] as const), [here, below] as const].flatMap(
        ([line, under]) => reindented(under, line).map((text) => [replaced(source, under, text)]),
      );
      return [...spelt, ...indented];
    }
    default:
      return [];
  }
}

interface Line {
  readonly start: number;
  readonly text: string;
}

function lineOf(source: Source, offset: number): Line {
  const { column, text } = lineAt(source, offset);
  return { start: Math.min(offset, source.text.length) - (column - 1), text };
}

/** Other spellings of a line, what is meant most often first. */
function respelt({ text }: Line): string[] {
  const [, lead, value] = /^(\s*(?:- )?[\w.-]+: +)(\S.*)$/.exec(text) ?? [];
  const [, key, rest] = /^(\s*(?:- )?[\w.-]+:)([^\s:].*)$/.exec(text) ?? [];
  return [
    ...(lead && value && !/^["'[{|>]/.test(value) ? [`${lead}${quoted(value)}`] : []),
    ...(key && rest ? [`${key} ${rest}`] : []),
    ...inFlow(text),
    ...[']', '}', ' }', ']}', '"', "'"].map((end) => `${text.trimEnd()}${end}`),
  ].filter((other) => other !== text);
}

/** `{ fi: Huom: tärkeä, sv: … }`: quotes around each text that holds a colon. */
function inFlow(text: string): string[] {
  const [, open, inner, close] = /^([^{]*\{ ?)([^{}]*)(\}.*)$/.exec(text) ?? [];
  if (open === undefined || inner === undefined || close === undefined) return [];
  const parts = inner.split(/, (?=[\w-]+: )/).map((part) => {
    const [, key, value] = /^([\w-]+: )(.*?\S)(?= *$)/.exec(part) ?? [];
    if (!key || !value?.includes(':') || /^["']/.test(value)) return part;
    return `${key}${quoted(value)}${part.slice(key.length + value.length)}`;
  });
  return [`${open}${parts.join(', ')}${close}`];
}

/** A key as far in as the line above, or one level further out. */
function reindented({ text }: Line, above: Line): string[] {
  const key = text.trimStart();
  if (!/^(- )?[\w.-]+:( |$)/.test(key)) return [];
  const indentation = /^ *(- )?/.exec(above.text)?.[0].length ?? 0;
  return [indentation, Math.max(0, indentation - 2)].map((columns) => `${' '.repeat(columns)}${key}`);
}

function untabbed(source: Source, width: number): Change[] {
  return [...source.text.matchAll(/^ *\t[ \t]*/gm)].map(({ index, 0: lead }) => ({
    file: source.file,
    start: index,
    end: index + lead.length,
    text: lead.replaceAll('\t', ' '.repeat(width)),
  }));
}

/** Takes a line away, with its end. */
export function withoutLine(source: Source, offset: number): Change {
  const { start, text } = lineOf(source, offset);
  const end = source.text.indexOf('\n', start + text.length);
  return { file: source.file, start, end: end === -1 ? source.text.length : end + 1, text: '' };
}

function replaced({ file }: Source, { start, text }: Line, by: string): Change {
  return { file, start, end: start + text.length, text: by };
}

function quoted(text: string): string {
  return `"${text.trim().replace(/[\\"]/g, '\\$&')}"`;
}
