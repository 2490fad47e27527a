import { moment } from '../app/domain/calendar';
import { verifyStream, type Verification, type VerifyWith } from '../app/domain/journal/verify';
import type { Database, Writing } from './database.server';
import type { Engine } from './engines.server';
import { append, type Recording } from './journal.server';
import { insertTexts, newText } from './texts.server';
import { storedStream, verify } from './verify.server';

export const stream = 'pohjois-karjala';
export const now = moment('2026-03-02T08:00:00Z');

/** How many events the tampered journal has; each names one text. */
export const length = 8;

export function recordingWith(key: string | undefined): Recording {
  return { actor: { person: 'aino', role: 'coordinator' }, through: 'web', now, key };
}

/** A journal for tests to damage. */
export interface TamperedJournal {
  readonly database: Database;
  /** What verify finds after `damage`, which is rolled back afterwards. */
  after(damage: (tx: Writing) => Promise<unknown>, using?: VerifyWith): Promise<Verification>;
  /** A damage in one statement. */
  sql(statement: string): (tx: Writing) => Promise<void>;
  /** The head as a paper of today prints it. */
  printedHead(): Promise<string>;
  drop(): Promise<void>;
}

export async function tamperedJournal(engine: Engine, key: string | undefined): Promise<TamperedJournal> {
  const fresh = await engine.fresh();
  const { database } = fresh;
  await database.write(async (tx) => {
    for (let at = 0; at < length; at += 1) {
      const minutes = newText(`Pöytäkirja ${at}`);
      await insertTexts(tx, [minutes], now);
      const data = { workshop: `w${at}`, minutes: minutes.ref };
      const draft = { type: 'workshopHeld', subject: `workshop/w${at}`, data };
      await append(tx, stream, at, [draft], recordingWith(key));
    }
  });
  return {
    database,
    drop: () => fresh.drop(),
    async after(damage, using = { key }) {
      const { found } = await database.write(async (tx) => {
        await damage(tx);
        return { ok: false, found: verifyStream(await storedStream(tx, stream), using) };
      });
      return found;
    },
    sql: (statement) => (tx) => engine.tamper(tx, statement),
    printedHead: async () => (await verify(database, stream, { key })).hash,
  };
}
