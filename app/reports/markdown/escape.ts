/** Signs that mean something anywhere in a line of Markdown. */
const inline = /[\\`*_[\]<>&|~]/g;
/** Signs that mean something at the start of a line: headings, lists, quotes, rules. */
const atStart = /^([#+\-=:]|\d+(?=[.)](\s|$)))/;
/** Line breaks would start a block, and control characters have no place in a name. */
const notText = /[\s\p{Cc}]+/gu;

/** A value as one line of text that Markdown takes as written: no mark-up, no block, no link, no HTML. */
export function escapeMarkdown(value: unknown): string {
  return oneLine(value)
    .replace(inline, '\\$&')
    .replace(atStart, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

/** A value as one line, for where Markdown takes everything as written: it can neither break the line nor end the fence. */
export function oneLine(value: unknown): string {
  return (typeof value === 'string' ? value : '').replace(notText, keepNoBreak).trim();
}

/** Spaces that hold a figure and its unit together stay. */
function keepNoBreak(space: string): string {
  return /^[\u00a0\u202f]$/.test(space) ? space : ' ';
}
