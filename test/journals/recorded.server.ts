import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { statusJson } from '../../app/cli/status-output';
import { endOf, type Day } from '../../app/domain/calendar';
import { survey } from '../../app/judgement/survey';
import type { Porras } from '../../app/operations/porras.server';
import { verifyJournal } from '../../app/operations/verify-journal.server';

/** What a release said of the journal that it had made. */
export interface Recorded {
  readonly release: string;
  readonly programme: string;
  /** Each stream with the hash of its last event. */
  readonly heads: readonly { readonly stream: string; readonly events: number; readonly hash: string }[];
  /** `porras status --format json --as-of DAY`, by day. */
  readonly statuses: Readonly<Record<Day, unknown>>;
}

/** Under which key every journal here is kept. It protects nothing. */
export const journalKey = 'the key of journals that tests alone read';

export async function headsOf(porras: Porras): Promise<Recorded['heads']> {
  const { streams } = await verifyJournal(porras);
  return streams.map(({ stream, events, hash }) => ({ stream, events, hash }));
}

export async function statusOf(porras: Porras, programme: string, day: Day): Promise<unknown> {
  const latest = await porras.rollout(programme);
  const at = latest && endOf(day, latest.programme.timeZone);
  const then = at && (await porras.rolloutAsOf(programme, at));
  if (!then) throw new Error(`nothing had been recorded of ${programme} on ${day}`);
  return JSON.parse(JSON.stringify(statusJson(survey(then, at))));
}

const databaseIn = (folder: string) => join(folder, 'porras.db.gz');
const recordIn = (folder: string) => join(folder, 'recorded.json.gz');

/** Keeps a database, the file of `database`, with what its release said of it. */
export async function keep(folder: string, database: string, recorded: Recorded): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(databaseIn(folder), gzipSync(await readFile(database), { level: 9 }));
  await writeFile(recordIn(folder), gzipSync(JSON.stringify(recorded), { level: 9 }));
}

/** Unpacks what was kept in `folder`: the database into the file of `database`, and what was said of it. */
export async function unpack(folder: string, database: string): Promise<Recorded> {
  await writeFile(database, gunzipSync(await readFile(databaseIn(folder))));
  return JSON.parse(gunzipSync(await readFile(recordIn(folder))).toString()) as Recorded;
}
