import { badInput } from './exit';

/** What the system says of a file, in words. Its codes are those of errno(3). */
const words: Readonly<Record<string, string>> = {
  EACCES: 'Porras has no right to it',
  EISDIR: 'it is a folder',
  ENOENT: 'it is not there, or its folder is not',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is no folder',
  EPERM: 'Porras has no right to it',
  EROFS: 'the disk may only be read',
};

/** For `catch`: ends the command because `file` cannot be read. */
export function cannotRead(file: string): (error: unknown) => never {
  return (error) => {
    throw badInput(`${file} cannot be read: ${reasonOf(error)}.`);
  };
}

/** For `catch`: ends the command because `file` cannot be written. */
export function cannotWrite(file: string): (error: unknown) => never {
  return (error) => {
    throw badInput(`${file} cannot be written: ${reasonOf(error)}.`);
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = 'code' in error ? words[String(error.code)] : undefined;
  return known ?? error.message;
}
