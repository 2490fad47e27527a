import { copyFile } from 'node:fs/promises';
import { momentFrom } from '../../app/domain/calendar';
import { createPorras, type Porras } from '../../app/operations/porras.server';
import { addressOf } from '../../db/backup.server';
import { openDatabase } from '../../db/open-database.server';
import { journalKey, unpack, type Recorded } from './recorded.server';

/** A copy of a release's journal, opened by today's code. */
export interface KeptJournal {
  readonly porras: Porras;
  readonly recorded: Recorded;
  /** The file as that release left it. */
  readonly backup: string;
}

/** Opens a copy of what is kept in `folder`, in the new file `file`; another lies beside it as it was. */
export async function aKeptJournal(folder: string, file: string): Promise<KeptJournal> {
  const backup = `${file}.backup`;
  const recorded = await unpack(folder, backup);
  await copyFile(backup, file);
  const database = await openDatabase(addressOf(file));
  return {
    porras: createPorras({ database, clock: () => momentFrom(Date.now()), journalKey }),
    recorded,
    backup,
  };
}
