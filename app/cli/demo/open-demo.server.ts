import { rm } from 'node:fs/promises';
import { companionsOf, fileOf } from '../../../db/backup.server';
import type { Documents } from '../../definitions/documents';
import { streams } from '../../../db/journal.server';
import { momentFrom, type Day } from '../../domain/calendar';
import { createPorras } from '../../operations/porras.server';
import { openDatabaseFor, type OpenOutcome } from '../open-database.server';
import { isWhole, tellStory } from './tell-story.server';

export interface DemoWanted {
  readonly journalKey: string | undefined;
  readonly documents: Documents;
  /** The day on which a demo that is not there yet is first started. */
  readonly today: Day;
}

/**
 * Opens the demo's database at `url`, with the whole story in it: told now, unless an earlier start did so.
 * What a start that was stopped halfway has left is thrown away. Refused when the demo did not make it.
 */
export async function openDemo(url: string, wanted: DemoWanted): Promise<OpenOutcome> {
  const opened = await openDatabaseFor('demo', url);
  if (!opened.ok) return opened;
  const { journalKey } = wanted;
  const { database } = opened;
  const porras = createPorras({ database, clock: () => momentFrom(Date.now()), journalKey });
  const rollout = await porras.rollout(wanted.documents.programme.id);
  if (rollout && isWhole(rollout)) return opened;
  if ((await streams(database)).length > 0) {
    await database.close();
    const file = fileOf(url);
    for (const name of [file, ...companionsOf(file)]) await rm(name, { force: true });
    return openDemo(url, wanted);
  }
  await tellStory({ database, ...wanted });
  return opened;
}
