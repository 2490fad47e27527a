import { open, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { companionsOf, copyDatabase, fileOf } from '../../db/backup.server';
import { DatabaseUnusable } from '../../db/database-unusable.server';
import { makeFile, type NameTaken } from '../../db/new-file.server';
import { isDatabaseAt } from '../../db/sqlite-file.server';
import { contentFault, outageOfPlace, revive, type Revived } from './revive.server';

export interface BackupOrder {
  /** The address of the database. Others may be writing in it. */
  readonly url: string;
  /** The backup's file, in a folder that is there: one that is not may be a disk that is not mounted. */
  readonly file: string;
  readonly journalKey: string | undefined;
}

export type BackupOutcome =
  | { readonly ok: true; readonly bytes: number; readonly revived: Revived }
  | NameTaken
  | { readonly ok: false; readonly refusal: { readonly reason: 'database-itself' } };

/**
 * Writes a backup of a database into one new file, as it stood at a moment after the call, and restores it once on
 * trial: what cannot be restored is no backup. The database stays as it is, one of an earlier release too.
 * A journal that does not hold is backed up with its faults; `revived.verdict` has them.
 * Throws `DatabaseUnusable`, and `JournalKeyMismatch`.
 */
export async function backUp({ url, file, journalKey }: BackupOrder): Promise<BackupOutcome> {
  if (!isDatabaseAt(url)) throw new DatabaseUnusable('missing', url);
  if (await belongsTo(url, file)) return { ok: false, refusal: { reason: 'database-itself' } };
  try {
    return await makeFile(file, async (unfinished) => {
      await (await open(unfinished, 'wx', 0o600)).close();
      await copyDatabase(url, unfinished);
      const revived = await revive(unfinished, join(dirname(unfinished), 'trial.db'), journalKey);
      return { ok: true, bytes: (await stat(unfinished)).size, revived } as const;
    });
  } catch (error) {
    const fault = contentFault(error);
    throw fault ? new DatabaseUnusable(fault, url, { cause: error }) : outageOfPlace(error, file);
  }
}

/** Whether `file` is the database at `url`, or has a name that SQLite would take for a part of it. */
async function belongsTo(url: string, file: string): Promise<boolean> {
  const own = fileOf(url);
  const names = await Promise.all([own, ...companionsOf(own)].map(inItsFolder));
  return names.includes(await inItsFolder(file));
}

/** The one path of a file that may not be there, whatever leads to its folder. */
async function inItsFolder(file: string): Promise<string> {
  return join(await realpath(dirname(file)), basename(file));
}
