import type { Figure, Unit } from './figure';

const digits: Readonly<Record<Unit, number>> = { ms: 2, 'requests/s': 0, kB: 0 };

/** The figures of all parts as one table for the terminal. */
export function tableOf(parts: Readonly<Record<string, readonly Figure[]>>): string {
  const head = ['part', 'what', 'figure', '±', 'against', 'ratio', '±', 'goal', ''];
  const rows = Object.entries(parts).flatMap(([part, figures]) =>
    figures.map((figure) => rowOf(part, figure)),
  );
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => pad(cell, widths[column] ?? 0, column))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '─'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Numbers stand at the right. */
const numbers = [2, 3, 5, 6, 7];

function pad(cell: string, width: number, column: number): string {
  return numbers.includes(column) ? cell.padStart(width) : cell.padEnd(width);
}

function rowOf(part: string, { what, unit, value, spread, against, goal }: Figure): string[] {
  return [
    part,
    what,
    `${rounded(value, digits[unit])} ${unit}`,
    percent(spread),
    against?.what ?? '',
    against ? `${against.ratio.toFixed(2)} ×` : '',
    percent(against?.spread),
    goal ? `≤ ${goal.ratioAtMost} ×` : '',
    goal ? (goal.met ? 'met' : 'NOT MET') : '',
  ];
}

/** Small figures keep two digits that say something. */
function rounded(value: number, places: number): string {
  return value > 0 && value < 0.1 ? value.toPrecision(2) : value.toFixed(value >= 100 ? 0 : places);
}

function percent(share: number | undefined): string {
  return share === undefined ? '' : `${Math.round(share * 100)} %`;
}
