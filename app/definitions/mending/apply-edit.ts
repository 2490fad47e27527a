import type { Edit } from '../diagnostic';

/** The text of one file after the changes of an edit that are about it. */
export function applyEdit(file: string, text: string, edit: Edit): string {
  const changes = edit.filter((change) => change.file === file).toSorted((a, b) => a.start - b.start);
  const pieces = changes.map(({ start, text: by }, index) => {
    const from = changes[index - 1]?.end ?? 0;
    return text.slice(from, start) + by;
  });
  return [...pieces, text.slice(changes.at(-1)?.end ?? 0)].join('');
}
