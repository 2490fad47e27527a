import { and, eq, gt, lte } from 'drizzle-orm';
import { milliseconds, momentFrom, type Moment } from '../app/domain/calendar';
import { latestNow } from '../app/domain/clock';
import type { PersonId } from '../app/domain/journal/envelope';
import type { Reading, Writing } from './database.server';
import { newToken, tokenHash } from './token.server';

/** A long working day. It ends then however busy it was, so that a forgotten screen does not stay signed in. */
const lifetimeMs = 12 * 3_600_000;

export interface Session {
  readonly person: PersonId;
  /** Secret of this session that its forms carry. */
  readonly csrf: string;
  readonly expiresAt: Moment;
}

/** Signs `person` in. `token` goes into the cookie; the database keeps its hash alone. Drops sessions that are over. */
export async function createSession(
  { t, db }: Writing,
  person: PersonId,
  now: Moment,
): Promise<Session & { readonly token: string }> {
  const token = newToken();
  const session: Session = {
    person,
    csrf: newToken(),
    expiresAt: momentFrom(milliseconds(now) + lifetimeMs),
  };
  await db.delete(t.session).where(lte(t.session.expiresAt, now));
  await db.insert(t.session).values({ ...session, tokenHash: tokenHash(token), createdAt: now });
  return { ...session, token };
}

/**
 * The session behind a cookie's token; nothing when it never was, has ended, or is over. One that a wrong clock began
 * in what is now the future is over too: it would last until then.
 */
export async function findSession(
  { t, db }: Reading,
  token: string,
  now: Moment,
): Promise<Session | undefined> {
  const [session] = await db
    .select({ person: t.session.person, csrf: t.session.csrf, expiresAt: t.session.expiresAt })
    .from(t.session)
    .where(
      and(
        eq(t.session.tokenHash, tokenHash(token)),
        gt(t.session.expiresAt, now),
        lte(t.session.createdAt, latestNow(now)),
      ),
    );
  return session;
}

export async function endSession({ t, db }: Writing, token: string): Promise<void> {
  await db.delete(t.session).where(eq(t.session.tokenHash, tokenHash(token)));
}

/** Ends every session of a person, wherever it is: after a new password. */
export async function endSessionsOf({ t, db }: Writing, person: PersonId): Promise<void> {
  await db.delete(t.session).where(eq(t.session.person, person));
}

/** Ends every session there is: in a database that was restored they are those of another time. */
export async function endAllSessions({ t, db }: Writing): Promise<void> {
  await db.delete(t.session);
}
