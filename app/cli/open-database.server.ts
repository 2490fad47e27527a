import type { Database } from '../../db/database.server';
import { readInstallation, recordInstallation } from '../../db/installation.server';
import { streams } from '../../db/journal.server';
import { openDatabase } from '../../db/open-database.server';
import packageFile from '../../package.json';

/** Which databases a command works on: demo data never mixes with real steering. */
export type Wanted = 'demo' | 'no-demo' | 'any';

export type OpenOutcome =
  | { readonly ok: true; readonly database: Database; readonly demo: boolean }
  | { readonly ok: false; readonly refusal: { readonly reason: 'made-by-demo' | 'not-made-by-demo' } };

/**
 * Opens the database at `url`, and marks a new one as what is wanted. Refused when the demo made it and it is
 * not for the demo, or the other way round. Throws `DatabaseUnusable`.
 */
export async function openDatabaseFor(wanted: Wanted, url: string): Promise<OpenOutcome> {
  const database = await openDatabase(url);
  const demo = await madeByDemo(database, wanted);
  if (wanted === 'any' || demo === (wanted === 'demo')) return { ok: true, database, demo };
  await database.close();
  return { ok: false, refusal: { reason: demo ? 'made-by-demo' : 'not-made-by-demo' } };
}

async function madeByDemo(database: Database, wanted: Wanted): Promise<boolean> {
  // Read first: to look at a database, it need not be writable.
  const known = await readInstallation(database);
  if (known) return known.demo;
  return database.write(async (tx) => {
    const installation = await readInstallation(tx);
    if (installation) return installation.demo;
    // What has a journal but no mark was not begun by the demo: the demo marks first.
    const demo = wanted === 'demo' && (await streams(tx)).length === 0;
    await recordInstallation(tx, { demo, madeBy: packageFile.version });
    return demo;
  });
}

export function explainRefusal(
  { reason }: Extract<OpenOutcome, { ok: false }>['refusal'],
  url: string,
): string {
  switch (reason) {
    case 'made-by-demo':
      return `${url} was made by the demo, where anyone signs in with one click. Name another: PORRAS_DATABASE=file:var/porras.db`;
    case 'not-made-by-demo':
      return `${url} was not made by the demo, which would fill it with invented events. Name another: PORRAS_DATABASE=file:var/demo.db`;
  }
}
