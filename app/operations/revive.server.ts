import { chmod, constants, copyFile } from 'node:fs/promises';
import { addressOf, examineFile, gatherLog } from '../../db/backup.server';
import { endUnusedLinks } from '../../db/credentials.server';
import { DatabaseUnusable, outageOf, type UnusableReason } from '../../db/database-unusable.server';
import { readInstallation } from '../../db/installation.server';
import { holdToKey } from '../../db/journal.server';
import { openDatabase } from '../../db/open-database.server';
import { endAllSessions } from '../../db/sessions.server';
import { verifyJournal, type JournalVerdict } from './verify-journal.server';

/** What a backup turned out to be when it was brought to life. */
export interface Revived {
  readonly demo: boolean;
  readonly verdict: JournalVerdict;
}

/**
 * Brings a backup to life in `file`, which is new: a copy with the tables of this release, verified, in which nobody
 * is signed in any more. The backup stays as it is. Throws `DatabaseUnusable`, and `JournalKeyMismatch`.
 */
export async function revive(backup: string, file: string, journalKey: string | undefined): Promise<Revived> {
  await copyFile(backup, file, constants.COPYFILE_EXCL);
  await chmod(file, 0o600);
  const url = addressOf(file);
  await examineFile(url);
  const database = await openDatabase(url);
  let found: Revived;
  try {
    await holdToKey(database, journalKey);
    const verdict = await verifyJournal({ database, journalKey });
    const demo = (await readInstallation(database))?.demo === true;
    await database.write(async (tx) => {
      await endAllSessions(tx);
      await endUnusedLinks(tx);
    });
    found = { demo, verdict };
  } finally {
    await database.close();
  }
  await gatherLog(url);
  return found;
}

/** What makes a file no backup for this release, wherever it lies. */
export type ContentFault = Extract<UnusableReason, 'damaged' | 'newer-release' | 'not-a-database'>;

/** The fault of what was revived; nothing when the error is about something else. */
export function contentFault(error: unknown): ContentFault | undefined {
  const reason = reasonOf(error);
  return reason === 'damaged' || reason === 'newer-release' || reason === 'not-a-database'
    ? reason
    : undefined;
}

/** The error under the name that the person who runs Porras has given: an unfinished file has one of its own. */
export function outageOfPlace(error: unknown, name: string): unknown {
  const reason = reasonOf(error);
  return reason && reason !== 'locked' ? new DatabaseUnusable(reason, name, { cause: error }) : error;
}

function reasonOf(error: unknown): UnusableReason | undefined {
  return error instanceof DatabaseUnusable ? error.reason : outageOf(error);
}
