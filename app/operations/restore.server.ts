import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { companionsOf, fileOf } from '../../db/backup.server';
import { isTaken, makeFile, nameTaken, type NameTaken } from '../../db/new-file.server';
import { contentFault, outageOfPlace, revive, type ContentFault, type Revived } from './revive.server';
import { holds, type JournalVerdict } from './verify-journal.server';

export interface RestoreOrder {
  readonly backup: string;
  /** The address that the database gets. Nothing is there yet. */
  readonly url: string;
  readonly journalKey: string | undefined;
}

export type RestoreOutcome =
  | { readonly ok: true; readonly bytes: number; readonly revived: Revived }
  | NameTaken
  | { readonly ok: false; readonly refusal: RestoreRefusal };

export type RestoreRefusal =
  | { readonly reason: ContentFault | 'not-a-file' }
  | { readonly reason: 'unreadable'; readonly cause: unknown }
  /** Its newest changes lie in `log` beside it: the file alone is an earlier state, or none at all. */
  | { readonly reason: 'in-use'; readonly log: string }
  | { readonly reason: 'does-not-hold'; readonly verdict: JournalVerdict };

/**
 * Makes the database at `url` from a backup of this release or an earlier one, once all of it is verified. Nobody is
 * signed in to it, and one-time links that were not used have ended: they may have been used since, and a session
 * ended. Drafts stay. Throws `DatabaseUnusable`, and `JournalKeyMismatch`.
 */
export async function restore({ backup, url, journalKey }: RestoreOrder): Promise<RestoreOutcome> {
  const file = fileOf(url);
  for (const name of [file, ...companionsOf(file)]) if (await isTaken(name)) return nameTaken(name);
  const unreadable = await whyUnreadable(backup);
  if (unreadable) return { ok: false, refusal: unreadable };
  for (const log of companionsOf(backup))
    if (await isTaken(log)) return { ok: false, refusal: { reason: 'in-use', log } };
  try {
    await mkdir(dirname(file), { recursive: true });
    return await makeFile(file, async (unfinished) => {
      const revived = await revive(backup, unfinished, journalKey);
      if (holds(revived.verdict)) return { ok: true, bytes: (await stat(unfinished)).size, revived };
      return { ok: false, refusal: { reason: 'does-not-hold', verdict: revived.verdict } };
    });
  } catch (error) {
    const reason = contentFault(error);
    if (reason) return { ok: false, refusal: { reason } };
    throw outageOfPlace(error, url);
  }
}

async function whyUnreadable(file: string): Promise<RestoreRefusal | undefined> {
  try {
    const handle = await open(file);
    const found = await handle.stat().finally(() => handle.close());
    return found.isFile() ? undefined : { reason: 'not-a-file' };
  } catch (cause) {
    return { reason: 'unreadable', cause };
  }
}
