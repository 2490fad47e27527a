import { explainFaults, readEnvironment, type Purpose } from '../http/environment.server';
import type { Built } from '../http/serve.server';
import { explainRefusal, openDatabaseFor } from './open-database.server';
import { outageWords } from './outage.server';
import { serveUntilStopped } from './serve.server';

/** Serves Porras as its environment says, and answers the exit code: 2 when it cannot, with the reason told. */
export async function start(
  purpose: Extract<Purpose, 'production' | 'development'>,
  built?: Built,
): Promise<number> {
  const read = readEnvironment(process.env, purpose);
  if (!read.ok) return told(explainFaults(read.faults));
  const { environment, warnings } = read;
  try {
    // Pages are developed on the demo's data.
    const wanted = purpose === 'production' ? 'no-demo' : 'any';
    const opened = await openDatabaseFor(wanted, environment.database);
    if (!opened.ok) return told(explainRefusal(opened.refusal, environment.database));
    const logForm = purpose === 'production' ? 'json' : 'words';
    return await serveUntilStopped({ environment, ...opened, warnings, logForm, ...(built && { built }) });
  } catch (error) {
    const outage = outageWords(error);
    if (outage !== undefined) return told(outage);
    throw error;
  }
}

function told(message: string): number {
  console.error(message);
  return 2;
}
