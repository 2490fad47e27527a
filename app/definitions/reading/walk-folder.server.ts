import { opendir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { diagnosticOfFile, type Diagnostic, type Fault } from '../diagnostic';
import { tooMany } from './beyond-limits';
import { mostFiles, mostFolders } from './limits';

interface Walked {
  readonly files: readonly string[];
  /** Faults of folders, and of what stands in the place of one. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Names every file under a folder, and stops as soon as there are more than a programme has. A link to a folder is
 * not followed: it could lead out, or back to itself.
 */
export async function walkFolder(root: string): Promise<Walked> {
  const files: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const waiting = [root];
  let folders = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    folders += 1;
    if (folders > mostFolders) return nothing(tooMany('folders', mostFolders));
    const entries = await opendir(folder).catch(() => undefined);
    if (!entries) {
      const name = nameIn(root, folder);
      const message = `the folder ${name} may not be read`;
      diagnostics.push(diagnosticOfFile(name, { code: 'unreadable', message, label: '' }));
      continue;
    }
    for await (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = join(folder, entry.name);
      const name = nameIn(root, path);
      if (entry.isDirectory()) waiting.push(path);
      else if (entry.isSymbolicLink() && (await leadsToFolder(path))) {
        const message = `${name} is a link to a folder`;
        diagnostics.push(diagnosticOfFile(name, { code: 'linked-folder', message, label: '' }));
      } else files.push(name);
      if (files.length > mostFiles) return nothing(tooMany('files', mostFiles));
    }
  }
  return { files: files.sort(), diagnostics };
}

function nothing(because: Fault): Walked {
  return { files: [], diagnostics: [diagnosticOfFile('.', because)] };
}

function nameIn(root: string, path: string): string {
  return relative(root, path).split(sep).join('/') || '.';
}

async function leadsToFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
