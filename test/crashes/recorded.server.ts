import { pathToFileURL } from 'node:url';
import { installation } from '../../app/domain/journal/envelope';
import { tail } from '../../db/journal.server';
import { openDatabase } from '../../db/open-database.server';
import { allPersons } from '../../db/persons.server';
import { storedTexts } from '../../db/texts.server';
import type { Added, Recorded } from './ledger';

/** All that stands in a file: the journals, the bodies of texts and the persons. */
export async function recordedIn(file: string): Promise<Recorded & Added> {
  const database = await openDatabase(pathToFileURL(file).href);
  try {
    const ids = await database.db.select({ id: database.t.textBody.id }).from(database.t.textBody);
    const stored = await storedTexts(
      database,
      ids.map(({ id }) => id),
    );
    const bodies = [...stored].map(([id, text]) => [id, text.state === 'kept' ? text.body : ''] as const);
    return {
      events: await tail(database, 'metsaranta', 0),
      bodies: new Map(bodies),
      persons: await allPersons(database),
      additions: await tail(database, installation, 0),
    };
  } finally {
    await database.close();
  }
}
