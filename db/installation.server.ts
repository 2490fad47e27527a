import type { Reading, Writing } from './database.server';

/** What a database is: made for the demo or for work, and by which release. */
export interface Installation {
  readonly demo: boolean;
  readonly madeBy: string;
}

/** Says once, when the database is new, what it is. Throws when it has been said: that never changes. */
export async function recordInstallation({ t, db }: Writing, { demo, madeBy }: Installation): Promise<void> {
  await db.insert(t.installation).values([
    { key: 'demo', value: String(demo) },
    { key: 'madeBy', value: madeBy },
  ]);
}

/** What the database is; nothing while it is new. */
export async function readInstallation({ t, db }: Reading): Promise<Installation | undefined> {
  const facts = new Map((await db.select().from(t.installation)).map(({ key, value }) => [key, value]));
  const madeBy = facts.get('madeBy');
  return madeBy === undefined ? undefined : { demo: facts.get('demo') === 'true', madeBy };
}
