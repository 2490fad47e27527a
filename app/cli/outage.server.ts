import { DatabaseUnusable } from '../../db/database-unusable.server';
import { JournalKeyMismatch } from '../../db/journal.server';

/** What to tell the person who runs Porras, when it is the surroundings that cannot be worked with. */
export function outageWords(error: unknown): string | undefined {
  return error instanceof DatabaseUnusable || error instanceof JournalKeyMismatch ? error.message : undefined;
}
