import type { Fault } from '../diagnostic';
import type { Source } from '../source';
import {
  mostBytes,
  mostBytesInAll,
  mostBytesOfGuidance,
  mostFiles,
  mostIndentation,
  mostLevels,
} from './limits';

/** What exceeds a limit, however the sources were come by; undefined when nothing does. */
export function beyondLimits(sources: readonly Source[]): (Fault & { readonly file: string }) | undefined {
  if (sources.length > mostFiles) return { file: '.', ...tooMany('files', mostFiles) };
  let all = 0;
  for (const { file, text } of sources) {
    const most = file.endsWith('.md') ? mostBytesOfGuidance : mostBytes;
    // No text has more units of UTF-16 than bytes, so that whatever a folder's reader lets through passes here.
    if (text.length > most) {
      return { file, ...tooLarge(file, new TextEncoder().encode(text).length, most) };
    }
    all += text.length;
  }
  return all > mostBytesInAll ? { file: '.', ...tooLarge('the folder', all, mostBytesInAll) } : undefined;
}

export function tooMany(what: 'files' | 'folders', most: number): Fault {
  return { code: 'too-many-files', message: `more than ${most} ${what}`, label: '' };
}

export function tooLarge(what: string, bytes: number, most: number): Fault {
  const limit = most >= 1024 * 1024 ? `${most / 1024 / 1024} MB` : `${most / 1024} kB`;
  const message = `${what} has ${bytes} bytes; at most ${most} (${limit}) are read`;
  return { code: 'too-large', message, label: '', found: String(bytes) };
}

/**
 * Finds nesting that would exhaust the parser, before it is parsed: 100 000 open brackets have
 * once ended the process. Brackets inside quotes count too, which no real text comes near.
 */
export function tooDeepAt(text: string): number | undefined {
  if (!mayBeTooDeep(text)) return undefined;
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

/** What no real text fulfils, looked for by searches that are quicker than a walk from letter to letter. */
function mayBeTooDeep(text: string): boolean {
  const opened = text.match(/[[{]/g)?.length ?? 0;
  return opened > mostLevels || deepIndentation.test(text) || deepMarks.test(text);
}

const deepIndentation = new RegExp(`^[^\\S\\n]{${mostIndentation + 1}}`, 'm');
const deepMarks = /^[^\S\n]*([-?:] +){12}/m;

export function tooDeep(): Fault {
  const message = `nested more than ${mostLevels} levels deep`;
  return { code: 'too-deep', message, label: 'more levels than a definition has' };
}
