import type { Diagnostic, Edit } from './diagnostic';
import { faults } from './faults';

/** Signs of a line that are shown: of a longer one, what is around the fault. */
const widest = 160;

/** A diagnostic for the terminal: what is wrong, where, the line with the range underlined, and what helps. */
function diagnosticText(diagnostic: Diagnostic): string {
  const { severity, file, line, column, excerpt, label, code } = diagnostic;
  const number = String(line);
  const margin = ' '.repeat(Math.max(2, number.length));
  const { shown, before, marks } = frameOf(diagnostic);
  const message = shortLine(diagnostic.message);
  const help = helpOf(diagnostic);
  const end = [help, faults[code].advice, `more: porras explain ${code}`]
    .filter(Boolean)
    .map((words) => `${margin} = ${words}`);
  if (excerpt === '')
    return [`${severity}: ${message}`, `${margin}--> ${shortLine(file)}`, ...end].join('\n');
  return [
    `${severity}: ${message}`,
    `${margin}--> ${shortLine(file)}:${line}:${column}`,
    `${margin} |`,
    `${number.padStart(margin.length)} | ${shown}`,
    `${margin} | ${before}${marks} ${label}`.trimEnd(),
    `${margin} |`,
    ...end,
  ].join('\n');
}

/** The line as it fits a terminal, and what stands under it: nothing up to the range, then marks as long as the range. */
function frameOf({ excerpt, excerptColumn, column, endColumn }: Diagnostic) {
  const at = column - excerptColumn;
  const from = at >= widest / 2 ? at - widest / 4 : 0;
  const to = from + widest;
  const isCut = from > 0 || excerptColumn > 1;
  const shown = `${isCut ? '…' : ''}${excerpt.slice(from, to)}${excerpt.length > to ? '…' : ''}`;
  const before = `${isCut ? ' ' : ''}${excerpt.slice(from, at).replace(/[^\t]/g, ' ')}`;
  const marks = '^'.repeat(Math.max(1, Math.min(at + endColumn - column, to) - at));
  return { shown: printable(shown), before, marks };
}

function shortLine(text: string): string {
  return printable(text.length > widest ? `${text.slice(0, widest)}…` : text);
}

/** A control sign of a file never reaches the terminal, which would obey it. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, '\uFFFD');
}

/** All of them with an empty line between, and their number at the end. */
export function diagnosticsText(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return '';
  return `${[...diagnostics.map(diagnosticText), countText(diagnostics)].join('\n\n')}\n`;
}

/** The same as JSON, for editors and scripts. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify(diagnostics, null, 2)}\n`;
}

function helpOf({ file, suggestion, allowed, edit = [] }: Diagnostic): string {
  const meant = suggestion === undefined ? inWords(edit, file) : [`did you mean "${shortLine(suggestion)}"?`];
  const isAll = edit.length === 1 && allowed?.length === 1 && allowed[0] === edit[0]?.text;
  const among = allowed && allowed.length > 0 && !isAll ? [`one of: ${shortened(allowed)}`] : [];
  return [...meant, ...among].join('  ');
}

/** What an edit does, when a line is enough to say it. */
function inWords(edit: Edit, file: string): string[] {
  const [change, ...others] = edit;
  if (!change) return [];
  if (others.length > 0) return [`an edit in ${edit.length} places mends it`];
  const text = change.text.trim();
  const where = change.file === file ? '' : `, in ${change.file}`;
  return [text === '' ? `remove it${where}` : `write: ${shortLine(text)}${where}`];
}

function shortened(allowed: readonly string[]): string {
  const shown = allowed.slice(0, 12).join(', ');
  return allowed.length > 12 ? `${shown}, … (${allowed.length} in all)` : shown;
}

function countText(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const parts = [counted(errors, 'error'), counted(diagnostics.length - errors, 'warning')];
  return parts.filter(Boolean).join(', ');
}

function counted(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
