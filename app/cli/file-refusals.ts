import { badInput } from './exit';

/** What the system says of a file, in words. Its codes are those of errno(3). */
const words: Readonly<Record<string, string>> = {
  EACCES: 'Porras has no right to it',
  EDQUOT: 'the quota is used up',
  EFBIG: 'it would be larger than this process may write',
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

/** For `catch` where more than the system may fail: what it says of files is told by `tell`, all else is thrown on. */
export function ofFiles(tell: (error: unknown) => never): (error: unknown) => never {
  return (error) => {
    if (error instanceof Error && 'errno' in error && 'syscall' in error) tell(error);
    throw error;
  };
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known = 'code' in error ? words[String(error.code)] : undefined;
  return known ?? error.message;
}
