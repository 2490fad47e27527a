import { and, eq, isNull } from 'drizzle-orm';
import { milliseconds, momentFrom, type Moment } from '../app/domain/calendar';
import { isAhead } from '../app/domain/clock';
import type { PersonId } from '../app/domain/journal/envelope';
import type { Reading, Writing } from './database.server';
import { newToken, tokenHash } from './token.server';

/** Long enough to reach someone who is away for the week that she was added in. */
const linkLifetimeMs = 7 * 24 * 3_600_000;

/** Keeps a person's password as the hash that sign-in made of it (PHC string of argon2id). */
export async function setPassword(
  { t, db }: Writing,
  person: PersonId,
  passwordHash: string,
  now: Moment,
): Promise<void> {
  await db
    .insert(t.credential)
    .values({ person, passwordHash, updatedAt: now })
    .onConflictDoUpdate({ target: t.credential.person, set: { passwordHash, updatedAt: now } });
}

/** The hash of a person's password; nothing when none was ever set. */
export async function passwordHashOf({ t, db }: Reading, person: PersonId): Promise<string | undefined> {
  const [credential] = await db
    .select({ passwordHash: t.credential.passwordHash })
    .from(t.credential)
    .where(eq(t.credential.person, person));
  return credential?.passwordHash;
}

/** Makes the token of a link with which `person` sets a password, once, within a week. Earlier links end. */
export async function createSignInLink({ t, db }: Writing, person: PersonId, now: Moment): Promise<string> {
  const token = newToken();
  await db.delete(t.signInLink).where(and(eq(t.signInLink.person, person), isNull(t.signInLink.usedAt)));
  await db.insert(t.signInLink).values({
    tokenHash: tokenHash(token),
    person,
    createdAt: now,
    expiresAt: momentFrom(milliseconds(now) + linkLifetimeMs),
  });
  return token;
}

export type LinkOutcome =
  | { readonly ok: true; readonly person: PersonId }
  | { readonly ok: false; readonly refusal: { readonly reason: 'unknown' | 'used' | 'expired' } };

/** Whose link it is and whether it still works, without using it up: the page is shown by this. */
export async function checkSignInLink({ t, db }: Reading, token: string, now: Moment): Promise<LinkOutcome> {
  const [link] = await db
    .select()
    .from(t.signInLink)
    .where(eq(t.signInLink.tokenHash, tokenHash(token)));
  if (!link) return { ok: false, refusal: { reason: 'unknown' } };
  if (link.usedAt !== null) return { ok: false, refusal: { reason: 'used' } };
  // A link that a wrong clock made in what is now the future would last until then.
  if (link.expiresAt <= now || isAhead(link.createdAt, now))
    return { ok: false, refusal: { reason: 'expired' } };
  return { ok: true, person: link.person };
}

/** Uses a link up. */
export async function redeemSignInLink(tx: Writing, token: string, now: Moment): Promise<LinkOutcome> {
  const outcome = await checkSignInLink(tx, token, now);
  if (outcome.ok) {
    const { t, db } = tx;
    await db
      .update(t.signInLink)
      .set({ usedAt: now })
      .where(eq(t.signInLink.tokenHash, tokenHash(token)));
  }
  return outcome;
}

/** Ends every link that has not been used: in a database that was restored it may have been used since. */
export async function endUnusedLinks({ t, db }: Writing): Promise<void> {
  await db.delete(t.signInLink).where(isNull(t.signInLink.usedAt));
}
