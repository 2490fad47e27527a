import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { diagnosticOfFile, type Diagnostic, type Fault } from '../diagnostic';
import type { Source } from '../source';
import { closest } from '../nearest';
import { kindOfFile, singleKinds } from '../schema/document-kinds';
import { mostBytes, mostBytesOfGuidance, mostFiles } from './limits';

export interface ReadFolder {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

const guidanceFile = /^guidance\/[^/]+\/[^/]+\.md$/;

/**
 * Reads a programme's folder: every file that is part of a definition, within limits and never
 * through a link that leads out of the folder. What cannot be read is a diagnostic, not an exception.
 */
export async function readFolder(folder: string): Promise<ReadFolder> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined || !(await stat(root)).isDirectory()) {
    return {
      sources: [],
      diagnostics: [diagnosticOfFile('.', fault('no-folder', `there is no folder ${folder}`))],
    };
  }
  const files = await filesUnder(root).catch(() => undefined);
  if (!files) {
    return {
      sources: [],
      diagnostics: [diagnosticOfFile('.', fault('unreadable', `${folder} may not be read`))],
    };
  }
  if (files.length > mostFiles) {
    return {
      sources: [],
      diagnostics: [diagnosticOfFile('.', fault('too-many-files', `more than ${mostFiles} files`))],
    };
  }
  const read = await Promise.all(files.filter(concernsUs).map((file) => readOne(root, file)));
  const missing = singleKinds.map((kind) => `${kind}.yaml`).filter((file) => !files.includes(file));
  return {
    sources: read.flatMap((one) => ('text' in one ? [one] : [])),
    diagnostics: [
      ...missing.map((file) => diagnosticOfFile(file, fault('missing-file', `there is no ${file}`))),
      ...read.flatMap((one) => ('text' in one ? [] : [one])),
    ],
  };
}

async function filesUnder(root: string): Promise<string[]> {
  const files: string[] = [];
  const waiting = [root];
  for (
    let folder = waiting.pop();
    folder !== undefined && files.length <= mostFiles;
    folder = waiting.pop()
  ) {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      else files.push(relative(root, path).split(sep).join('/'));
    }
  }
  return files.sort();
}

/** YAML anywhere and Markdown under guidance/ are ours; a README or a picture beside them is not. */
function concernsUs(file: string): boolean {
  return /\.ya?ml$/i.test(file) || file.startsWith('guidance/') || kindOfFile(file) !== undefined;
}

async function readOne(root: string, file: string): Promise<Source | Diagnostic> {
  if (!kindOfFile(file) && !guidanceFile.test(file)) return diagnosticOfFile(file, unknownFile(file));
  const path = join(root, file);
  const real = await realpath(path).catch(() => undefined);
  if (!real?.startsWith(root + sep)) {
    return diagnosticOfFile(file, fault('outside-folder', `${file} is a link out of the folder`));
  }
  const most = file.endsWith('.md') ? mostBytesOfGuidance : mostBytes;
  try {
    const found = await stat(real);
    // A pipe or a device would keep us waiting for its end.
    if (!found.isFile()) return diagnosticOfFile(file, fault('unreadable', `${file} is no ordinary file`));
    if (found.size > most)
      return diagnosticOfFile(
        file,
        fault('too-large', `${file} has ${found.size} bytes; at most ${most} are read`),
      );
    return decoded(file, await readFile(real));
  } catch {
    return diagnosticOfFile(file, fault('unreadable', `${file} may not be read`));
  }
}

function decoded(file: string, bytes: Uint8Array): Source | Diagnostic {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return diagnosticOfFile(file, fault('byte-order-mark', `${file} begins with a byte order mark`));
  }
  try {
    return { file, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return diagnosticOfFile(file, fault('not-utf8', `${file} is not UTF-8`));
  }
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
