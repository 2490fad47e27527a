/** The text of one file, by its path within the programme's folder. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Where each line of a text starts, found once: a file can have thousands of faults. */
const starts = new WeakMap<Source, readonly number[]>();

/** The line in which an offset stands: its number and the column (both from 1), and its text without the line's end. */
export function lineAt(source: Source, offset: number) {
  const { text } = source;
  const at = Math.min(Math.max(offset, 0), text.length);
  const lines = startsOf(source);
  const line = lastAtMost(lines, at);
  const start = lines[line] ?? 0;
  const end = (lines[line + 1] ?? text.length + 1) - 1;
  const isWindows = end > start && text[end - 1] === '\r';
  return { line: line + 1, column: at - start + 1, text: text.slice(start, isWindows ? end - 1 : end) };
}

function startsOf(source: Source): readonly number[] {
  const before = starts.get(source);
  if (before) return before;
  const found = [0];
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1))
    found.push(at + 1);
  starts.set(source, found);
  return found;
}

/** The index of the last of rising numbers that is not above `most`; the first is never above it. */
function lastAtMost(rising: readonly number[], most: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rising[middle] ?? Infinity) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
