import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { badInput } from '../exit';
import { cannotRead, cannotWrite } from '../file-refusals';
import type { Files } from './new-programme';

/** Names of what is in the way that are told. */
const mostNamed = 5;

/** Ends the command when the folder is there and holds anything, or when something else has its name. */
export async function refuseIfTaken(folder: string): Promise<void> {
  const there = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR')
      throw badInput(`${folder} is there, and it is no folder. Choose another name.`);
    return cannotRead(folder)(error);
  });
  if (there.length === 0) return;
  const left = there.length - mostNamed;
  const named = [...there.toSorted().slice(0, mostNamed), ...(left > 0 ? [`${left} more`] : [])];
  throw badInput(`${folder} is not empty: ${named.join(', ')}. Nothing is overwritten; choose a new folder.`);
}

/** Writes all files into a folder that is new or empty. When one cannot be written, takes away what it wrote. */
export async function writeNewFolder(folder: string, files: Files): Promise<void> {
  await refuseIfTaken(folder);
  const ours: string[] = [];
  try {
    for (const [file, text] of Object.entries(files)) {
      const path = join(folder, file);
      const made = await mkdir(dirname(path), { recursive: true }).catch(cannotWrite(dirname(path)));
      if (made !== undefined) ours.push(made);
      // Never over a file that somebody else has put there meanwhile.
      await writeFile(path, text, { flag: 'wx' }).catch(cannotWrite(path));
      ours.push(path);
    }
  } catch (error) {
    for (const path of ours) await rm(path, { recursive: true, force: true });
    throw error;
  }
}
