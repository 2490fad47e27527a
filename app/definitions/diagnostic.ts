import { closest } from './nearest';
import type { FaultCode } from './faults';
import { mostShown } from './reading/limits';
import { lineAt, type Source } from './source';

/** Offsets into a file's text, in UTF-16 units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A replacement in the text of one file. */
export interface Change extends Range {
  readonly file: string;
  readonly text: string;
}

/** Changes that together make, or help to make, a definition valid. They do not overlap. */
export type Edit = readonly Change[];

export type Severity = 'error' | 'warning';

/** A fault at its place. The same structure is shown as text and written as JSON. */
export interface Diagnostic {
  readonly code: FaultCode;
  readonly severity: Severity;
  /** Path within the programme's folder. */
  readonly file: string;
  /** 1 for the first. */
  readonly line: number;
  /** 1 for the first, in UTF-16 units. */
  readonly column: number;
  /** The column after the last one of the range on its first line. */
  readonly endColumn: number;
  /** The line on which the range starts; of a very long line, what is around the range. */
  readonly excerpt: string;
  /** The column at which the excerpt starts: 1, but in a very long line. */
  readonly excerptColumn: number;
  readonly message: string;
  /** What stands under the range in the code frame. */
  readonly label: string;
  readonly found?: string;
  readonly allowed?: readonly string[];
  readonly suggestion?: string;
  readonly edit?: Edit;
}

/** What is wrong, before it is placed in a file. */
export interface Fault {
  readonly code: FaultCode;
  readonly severity?: Severity;
  readonly message: string;
  readonly label: string;
  readonly found?: string;
  readonly allowed?: readonly string[];
  readonly suggestion?: string;
  /** Text that replaces the range, or an edit elsewhere. */
  readonly replacement?: string;
  readonly edit?: Edit;
}

/** Places a fault at a range of a source. A near word among the allowed ones becomes its suggestion. */
export function diagnosticAt(source: Source, range: Range, fault: Fault): Diagnostic {
  const { file } = source;
  const { line, column, text } = lineAt(source, range.start);
  const { code, severity = 'error', label, found, allowed } = fault;
  const suggestion =
    fault.suggestion ?? (found !== undefined && allowed ? closest(found, allowed) : undefined);
  const replacement = fault.replacement ?? (fault.edit ? undefined : suggestion);
  const edit =
    fault.edit ?? (replacement === undefined ? undefined : [{ file, ...range, text: replacement }]);
  const width = Math.max(1, Math.min(range.end - range.start, text.length - column + 1));
  return {
    code,
    severity,
    file,
    line,
    column,
    endColumn: column + width,
    ...excerptOf(text, column),
    message: shown(fault.message),
    label: shown(label),
    ...(found !== undefined && { found: shown(found) }),
    ...(allowed && { allowed }),
    ...(suggestion !== undefined && { suggestion }),
    ...(edit && { edit }),
  };
}

/** A fault of a whole file, or of its name: there is no text to show or to edit. */
export function diagnosticOfFile(file: string, fault: Fault): Diagnostic {
  const { edit: _none, ...diagnostic } = diagnosticAt({ file, text: '' }, { start: 0, end: 1 }, fault);
  return diagnostic;
}

function excerptOf(line: string, column: number) {
  const from = line.length <= mostShown ? 0 : Math.max(0, column - 1 - mostShown / 4);
  return { excerpt: line.slice(from, from + mostShown), excerptColumn: from + 1 };
}

function shown(text: string): string {
  return text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
}

/** Diagnostics in the order in which a reader meets them. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

export function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === 'error';
}
