import { diagnosticAt, type Change, type Diagnostic } from '../diagnostic';
import type { Source } from '../source';

const byteOrderMark = '\uFEFF';

/**
 * What no editor shows: control characters, signs without width or that turn the direction of writing, and line
 * breaks that only some programs take for one. The soft hyphen is welcome in names, the joiner in emoji.
 */
export const invisible =
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|\r(?!\n)/g;

/** A hard space is one inside a text; as indentation, or after a key, YAML takes it for a letter. */
const hardSpace = '\u00a0';
const beginningOfLine = /^[ \u00a0]*(?:-[ \u00a0])?(?:[\w.-]+:[ \u00a0]*)?/gm;

/** What cannot be seen in a file: told once, with an edit for all of it. */
export function invisibleIn(source: Source): Diagnostic[] {
  return [...markAtStart(source), ...inText(source)];
}

function markAtStart(source: Source): Diagnostic[] {
  if (!source.text.startsWith(byteOrderMark)) return [];
  const message = 'the file begins with a byte order mark';
  const fault = { code: 'byte-order-mark', message, label: 'cannot be seen', replacement: '' } as const;
  return [diagnosticAt(source, { start: 0, end: 1 }, fault)];
}

function inText(source: Source): Diagnostic[] {
  const edit = [...unseen(source), ...hardSpaces(source)].toSorted((a, b) => a.start - b.start);
  const [first] = edit;
  if (!first) return [];
  const found = nameOf(source.text.charCodeAt(first.start));
  const message = `the character ${found} cannot be seen`;
  const label = edit.length === 1 ? found : `${found}, and ${edit.length - 1} more in this file`;
  return [diagnosticAt(source, first, { code: 'invisible-character', message, label, found, edit })];
}

function unseen({ file, text }: Source): Change[] {
  const isMark = (index: number) => index === 0 && text.startsWith(byteOrderMark);
  return [...text.matchAll(invisible)]
    .filter(({ index }) => !isMark(index))
    .map(({ index, 0: sign }) => ({
      file,
      start: index,
      end: index + 1,
      text: ['\r', '\u2028', '\u2029'].includes(sign) ? '\n' : '',
    }));
}

function hardSpaces({ file, text }: Source): Change[] {
  if (!text.includes(hardSpace) || file.endsWith('.md')) return [];
  return [...text.matchAll(beginningOfLine)].flatMap(({ index, 0: beginning }) =>
    [...beginning].flatMap((sign, at) =>
      sign === hardSpace ? [{ file, start: index + at, end: index + at + 1, text: ' ' }] : [],
    ),
  );
}

function nameOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
