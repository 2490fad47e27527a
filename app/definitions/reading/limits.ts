import type { Fault } from '../diagnostic';

/** Bytes of one file. North Karelia's largest is a tenth of this. */
export const mostBytes = 256 * 1024;
export const mostBytesOfGuidance = 64 * 1024;
export const mostFiles = 500;

/** The deepest place of a definition is about ten levels down. */
const mostLevels = 40;
const mostIndentation = 160;

/**
 * Finds nesting that would exhaust the parser, before it is parsed: 100 000 open brackets have
 * once ended the process. Brackets inside quotes count too, which no real text comes near.
 */
export function tooDeepAt(text: string): number | undefined {
  let open = 0;
  let offset = 0;
  for (const line of text.split('\n')) {
    const indentation = line.length - line.trimStart().length;
    if (indentation > mostIndentation || /^\s*([-?:] +){12}/.test(line)) return offset;
    for (let at = 0; at < line.length; at += 1) {
      const character = line[at];
      if (character === '[' || character === '{') open += 1;
      if ((character === ']' || character === '}') && open > 0) open -= 1;
      if (open > mostLevels) return offset + at;
    }
    offset += line.length + 1;
  }
  return undefined;
}

export function tooDeep(): Fault {
  return { code: 'too-deep', message: 'nested too deep', label: 'more levels than a definition has' };
}
