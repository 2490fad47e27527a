import { link, lstat, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Something has this name already. */
export interface NameTaken {
  readonly ok: false;
  readonly refusal: { readonly reason: 'name-taken'; readonly name: string };
}

export function nameTaken(name: string): NameTaken {
  return { ok: false, refusal: { reason: 'name-taken', name } };
}

/**
 * Makes a file that is whole or not there: `make` writes it in a folder of its own beside it, and it gets its name
 * in one step once it is on the disk. Nothing stays when `make` throws or refuses; refused when the name is taken.
 */
export async function makeFile<Outcome extends { readonly ok: boolean }>(
  file: string,
  make: (unfinished: string) => Promise<Outcome>,
): Promise<Outcome | NameTaken> {
  if (await isTaken(file)) return nameTaken(file);
  // Nobody else may look into it: what lies in it has not got its rights yet.
  const folder = await mkdtemp(`${file}.unfinished-`);
  try {
    const unfinished = join(folder, basename(file));
    const outcome = await make(unfinished);
    if (!outcome.ok) return outcome;
    await toDisk(unfinished, 'r+');
    if (!(await gotName(unfinished, file))) return nameTaken(file);
    // Windows opens no folders, and keeps their entries by itself.
    if (process.platform !== 'win32') await toDisk(dirname(file), 'r');
    return outcome;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whether anything has the name, a link to nowhere too. */
export async function isTaken(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false;
      throw error;
    },
  );
}

/** Disks of some kinds (FAT, some network shares) know no second name for a file. */
const noSecondNames = ['EPERM', 'ENOTSUP', 'ENOSYS'];

/** A second name is refused when it is taken; a rename would replace whatever has got it meanwhile. */
async function gotName(unfinished: string, file: string): Promise<boolean> {
  try {
    await link(unfinished, file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST') return false;
    if (!noSecondNames.includes(code)) throw error;
    if (await isTaken(file)) return false;
    await rename(unfinished, file);
  }
  return true;
}

async function toDisk(path: string, flags: string): Promise<void> {
  const handle = await open(path, flags);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
