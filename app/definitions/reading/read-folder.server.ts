import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { draftNamed } from '../../aspects/guidance/yaml';
import { diagnosticOfFile, type Diagnostic, type Fault } from '../diagnostic';
import { closest } from '../nearest';
import { kindOfFile, singleKinds } from '../schema/document-kinds';
import type { Source } from '../source';
import { tooLarge } from './beyond-limits';
import { decoded } from './decode';
import { mostBytes, mostBytesInAll, mostBytesOfGuidance } from './limits';
import { walkFolder } from './walk-folder.server';

export interface ReadFolder {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a programme's folder: every file that is part of a definition, within limits and never
 * through a link that leads out of the folder. What cannot be read is a diagnostic, not an exception.
 */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined || !(await stat(root)).isDirectory()) {
    const message = root === undefined ? `there is no folder ${folder}` : `${folder} is no folder`;
    return { sources: [], diagnostics: [diagnosticOfFile('.', fault('no-folder', message))] };
  }
  const { files, diagnostics } = await walkFolder(root);
  if (diagnostics.some(({ file }) => file === '.')) return { sources: [], diagnostics };
  const read = await readAll(root, files.filter(concernsUs));
  return { sources: read.sources, diagnostics: [...diagnostics, ...read.diagnostics] };
}

async function readAll(root: string, files: readonly string[]): Promise<ReadFolder> {
  const sources: Source[] = [];
  const diagnostics: Diagnostic[] = [];
  let bytes = 0;
  for (const file of files) {
    const one = await readOne(root, file);
    if ('code' in one) diagnostics.push(one);
    else {
      sources.push(one.source);
      bytes += one.bytes;
    }
    if (bytes > mostBytesInAll) {
      return {
        sources: [],
        diagnostics: [diagnosticOfFile('.', tooLarge('the folder', bytes, mostBytesInAll))],
      };
    }
  }
  return { sources, diagnostics };
}

/** YAML anywhere and Markdown under guidance/ are ours; a README or a picture beside them is not. */
function concernsUs(file: string): boolean {
  return /\.ya?ml$/i.test(file) || file.startsWith('guidance/') || kindOfFile(file) !== undefined;
}

interface Read {
  readonly source: Source;
  readonly bytes: number;
}

async function readOne(root: string, file: string): Promise<Read | Diagnostic> {
  if (!kindOfFile(file) && !draftNamed(file)) return diagnosticOfFile(file, unknownFile(file));
  const path = join(root, file);
  const real = await realpath(path).catch((problem: unknown) => problem);
  if (typeof real !== 'string') return diagnosticOfFile(file, unreadable(file, real));
  if (!real.startsWith(root + sep)) {
    return diagnosticOfFile(file, fault('outside-folder', `${file} is a link out of the folder`));
  }
  const most = file.endsWith('.md') ? mostBytesOfGuidance : mostBytes;
  try {
    const found = await stat(real);
    // A pipe or a device would keep us waiting for its end.
    if (!found.isFile()) return diagnosticOfFile(file, fault('unreadable', `${file} is no ordinary file`));
    if (found.size > most) return diagnosticOfFile(file, tooLarge(file, found.size, most));
    const one = decoded(file, await readFile(real));
    return 'code' in one ? one : { source: one, bytes: found.size };
  } catch (problem) {
    return diagnosticOfFile(file, unreadable(file, problem));
  }
}

function unreadable(file: string, problem: unknown): Fault {
  const { code = '' } = problem as NodeJS.ErrnoException;
  const leadsNowhere = code === 'ENOENT' || code === 'ELOOP';
  const what = leadsNowhere ? 'is a link that leads to no file' : 'may not be read';
  return { ...fault('unreadable', `${file} ${what}`), ...(code && { found: code }) };
}

function unknownFile(file: string): Fault {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const known = folder === '' ? singleKinds.map((kind) => `${kind}.yaml`) : [];
  const renamed =
    /\.yml$/i.test(file) && kindOfFile(file.replace(/yml$/i, 'yaml'))
      ? file.replace(/yml$/i, 'yaml')
      : undefined;
  const suggestion = renamed ?? closest(file, known);
  return {
    ...fault('unknown-file', `${file} is not part of a definition`),
    ...(suggestion && { suggestion }),
  };
}

function fault(code: Fault['code'], message: string): Fault {
  return { code, message, label: '' };
}
