import { dirname } from 'node:path';
import type { Database } from '../../db/database.server';
import { holdToKey } from '../../db/journal.server';
import { momentFrom } from '../domain/calendar';
import type { Environment } from '../http/environment.server';
import { readBuild, serve, type Built, type ServeOutcome } from '../http/serve.server';
import { install } from '../operations/installed.server';
import { createPorras, type Clock } from '../operations/porras.server';

/** What is served, on what, and how. */
export interface ServeOrder {
  readonly environment: Environment;
  readonly database: Database;
  readonly demo: boolean;
  /** Only a demo database is given a clock that was set. */
  readonly clock?: Clock;
  /** The production build unless something else is said. */
  readonly built?: Built;
  /** Told the address once browsers can reach it. */
  readonly greet?: (address: string) => void;
}

/** Serves the pages until the process is asked to stop, closes the database and answers the exit code. */
export async function serveUntilStopped({
  environment,
  database,
  demo,
  clock = () => momentFrom(Date.now()),
  built,
  greet = (address) => console.log(`Porras is at ${address}`),
}: ServeOrder): Promise<number> {
  const { journalKey, sessionSecret, chromium } = environment;
  const porras = createPorras({ database, clock, journalKey });
  install({ ...porras, demo, sessionSecret, ...(chromium && { chromium }) });
  try {
    // Found now, and not by the first person whose act cannot be recorded.
    await holdToKey(database, journalKey);
    // The pages lie beside the script that was started, whichever build has come since.
    const outcome = await serve(environment, built ?? (await readBuild(dirname(process.argv[1] ?? ''))));
    if (!outcome.ok) {
      console.error(explain(outcome.refusal, environment));
      return 2;
    }
    greet(outcome.serving.address);
    await askedToStop();
    await outcome.serving.stop();
    return 0;
  } finally {
    await database.close();
  }
}

function askedToStop(): Promise<void> {
  return new Promise((settle) => {
    // Both stay listened to: a second Ctrl-C must not cut off the requests that are still open.
    process.on('SIGINT', () => settle());
    process.on('SIGTERM', () => settle());
  });
}

function explain(
  { reason }: Extract<ServeOutcome, { ok: false }>['refusal'],
  { host, port }: Environment,
): string {
  switch (reason) {
    case 'port-taken':
      return `Port ${port} is in use. Stop what uses it, or choose another one: PORT=${port + 1}`;
    case 'port-forbidden':
      return `This user may not listen on port ${port}. Choose one above 1023: PORT=3000`;
    case 'no-such-host':
      return `This machine has no address ${host}. Use HOST=127.0.0.1, or HOST=0.0.0.0 for every interface.`;
  }
}
