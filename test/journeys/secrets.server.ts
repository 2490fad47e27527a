import { openDatabase } from '../../db/open-database.server';

/**
 * Whatever a database holds that no log may tell: who people are and how they sign in, what they wrote, and how it is
 * kept from being guessed.
 */
export async function secretsIn(url: string): Promise<ReadonlySet<string>> {
  const database = await openDatabase(url);
  const { t, db } = database;
  try {
    const rows = await Promise.all([
      db.select({ id: t.person.id, name: t.person.name, email: t.person.email }).from(t.person),
      db.select({ id: t.textBody.id, salt: t.textBody.salt, body: t.textBody.body }).from(t.textBody),
      db.select({ hash: t.session.tokenHash, csrf: t.session.csrf }).from(t.session),
      db.select({ hash: t.credential.passwordHash }).from(t.credential),
      db.select({ hash: t.signInLink.tokenHash }).from(t.signInLink),
      db.select({ body: t.draft.body }).from(t.draft),
    ]);
    const values = rows.flat().flatMap((row) => Object.values<string | null>(row));
    return new Set(values.filter((value): value is string => value !== null && value !== ''));
  } finally {
    await database.close();
  }
}
