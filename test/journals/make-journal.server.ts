import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validDefinition } from '../../app/cli/definition-source.server';
import { openDatabaseFor } from '../../app/cli/open-database.server';
import { tellStory } from '../../app/cli/demo/tell-story.server';
import { day, momentFrom, type Day } from '../../app/domain/calendar';
import { createPorras } from '../../app/operations/porras.server';
import { addressOf, copyDatabase } from '../../db/backup.server';
import { endUnusedLinks } from '../../db/credentials.server';
import packageFile from '../../package.json';
import { afterwards, tellAfterwards } from './afterwards.server';
import { headsOf, journalKey, keep, statusOf, type Recorded } from './recorded.server';

/** Of the story, at turns that change much; then of every day after it. */
const days: readonly Day[] = [
  ...['2026-02-02', '2026-05-29', '2026-08-31', '2026-10-05', '2026-11-12', '2026-11-23'].map(day),
  ...afterwards,
];

/**
 * Makes the journal of the release at hand: North Karelia's demo, then everything else that can be recorded, all of
 * it through the operations. Keeps it in `folder` with what this release says of it.
 */
export async function makeJournal(folder: string): Promise<void> {
  const made = await mkdtemp(join(tmpdir(), 'porras-journal-'));
  try {
    const url = addressOf(join(made, 'porras.db'));
    const { documents } = await validDefinition('config/pohjois-karjala');
    const opened = await openDatabaseFor('demo', url);
    if (!opened.ok) throw new Error(opened.refusal.reason);
    const { database } = opened;
    const [first = day('2026-11-24')] = afterwards;
    await tellStory({ database, journalKey, documents, today: first });
    await tellAfterwards(database, journalKey);
    // Nobody is to be let in by what lies in a repository.
    await database.write((tx) => endUnusedLinks(tx));

    const porras = createPorras({ database, clock: () => momentFrom(Date.now()), journalKey });
    const programme = documents.programme.id;
    const statuses: Record<Day, unknown> = {};
    for (const on of days) statuses[on] = await statusOf(porras, programme, on);
    const recorded: Recorded = {
      release: packageFile.version,
      programme,
      heads: await headsOf(porras),
      statuses,
    };
    await database.close();
    const copy = join(made, 'copy.db');
    await copyDatabase(url, copy);
    await keep(folder, copy, recorded);
  } finally {
    await rm(made, { recursive: true });
  }
}
