import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { projectRoot } from '../../reports/project-root.server';
import type { Files } from './new-programme';

const folder = join(projectRoot, 'templates', 'programme');

/** The templates of a new programme, by their paths. */
export async function readTemplates(): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = paths.map(async (path) => [
    path
      .slice(folder.length + 1)
      .split(sep)
      .join('/'),
    await readFile(path, 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(read)) as Files;
}
