import type { Diagnostic } from './diagnostic';
import { faults } from './faults';

/** A diagnostic for the terminal: what is wrong, where, the line with the range underlined, and what helps. */
export function diagnosticText(diagnostic: Diagnostic): string {
  const { severity, message, file, line, column, endColumn, excerpt, label, code } = diagnostic;
  const number = String(line);
  const margin = ' '.repeat(Math.max(2, number.length));
  const before = excerpt.slice(0, column - 1).replace(/[^\t]/g, ' ');
  const help = helpOf(diagnostic);
  const end = [...(help ? [`${margin} = ${help}`] : []), `${margin} = ${code}: ${faults[code].advice}`];
  if (excerpt === '') return [`${severity}: ${message}`, `${margin}--> ${file}`, ...end].join('\n');
  return [
    `${severity}: ${message}`,
    `${margin}--> ${file}:${line}:${column}`,
    `${margin} |`,
    `${number.padStart(margin.length)} | ${excerpt}`,
    `${margin} | ${before}${'^'.repeat(Math.max(1, endColumn - column))} ${label}`.trimEnd(),
    `${margin} |`,
    ...end,
  ].join('\n');
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

function helpOf({ suggestion, allowed, edit }: Diagnostic): string {
  const written = edit?.text.trim() ? [`write: ${edit.text.trim()}`] : [];
  const meant = suggestion === undefined ? written : [`did you mean "${suggestion}"?`];
  const among = allowed && allowed.length > 0 ? [`one of: ${shortened(allowed)}`] : [];
  return [...meant, ...among].join('  ');
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
