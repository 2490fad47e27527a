import { and, eq } from 'drizzle-orm';
import type { Moment } from '../app/domain/calendar';
import type { PersonId } from '../app/domain/journal/envelope';
import type { Reading, Writing } from './database.server';

/** What a person has typed into one form and not yet sent. It outlives the session. */
export interface Draft {
  readonly body: string;
  readonly updatedAt: Moment;
}

/** Keeps a person's draft under `key` (the form's own, such as `return-scope/<scope>`), in place of the one before. */
export async function saveDraft(
  { t, db }: Writing,
  person: PersonId,
  key: string,
  body: string,
  now: Moment,
): Promise<void> {
  await db
    .insert(t.draft)
    .values({ person, key, body, updatedAt: now })
    .onConflictDoUpdate({ target: [t.draft.person, t.draft.key], set: { body, updatedAt: now } });
}

export async function findDraft(
  { t, db }: Reading,
  person: PersonId,
  key: string,
): Promise<Draft | undefined> {
  const [draft] = await db
    .select({ body: t.draft.body, updatedAt: t.draft.updatedAt })
    .from(t.draft)
    .where(and(eq(t.draft.person, person), eq(t.draft.key, key)));
  return draft;
}

/** Drops a draft, once it has been sent or thrown away. */
export async function dropDraft({ t, db }: Writing, person: PersonId, key: string): Promise<void> {
  await db.delete(t.draft).where(and(eq(t.draft.person, person), eq(t.draft.key, key)));
}
