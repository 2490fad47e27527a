import { DatabaseUnusable, JournalDamaged } from '../../db/database-unusable.server';
import { JournalKeyMismatch } from '../../db/journal.server';

const outages = [DatabaseUnusable, JournalKeyMismatch, JournalDamaged];

/** What to tell the person who runs Porras, when it is the surroundings that cannot be worked with. */
export function outageWords(error: unknown): string | undefined {
  return error instanceof Error && outages.some((outage) => error instanceof outage)
    ? error.message
    : undefined;
}
