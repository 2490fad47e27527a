/** The text of one file, by its path within the programme's folder. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** The line in which an offset stands: its number and the column (both from 1), and its text. */
export function lineAt(source: Source, offset: number) {
  const { text } = source;
  const at = Math.min(Math.max(offset, 0), text.length);
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(0, start).split('\n').length;
  const whole = text.slice(start, end === -1 ? text.length : end).replace(/\r$/, '');
  return { line, column: at - start + 1, text: whole };
}
