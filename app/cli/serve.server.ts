import { dirname } from 'node:path';
import { DatabaseUnusable } from '../../db/database-unusable.server';
import type { Database } from '../../db/database.server';
import { fitnessOf } from '../../db/fitness.server';
import { holdToKey } from '../../db/journal.server';
import { version } from '../../package.json';
import { momentFrom } from '../domain/calendar';
import type { Environment } from '../http/environment.server';
import type { Probes } from '../http/probes.server';
import { clockWarnings } from './clock-warnings.server';
import { untilStopped } from './until-stopped.server';
import { readBuild, serve, type Built, type ServeOutcome } from '../http/serve.server';
import { install } from '../operations/installed.server';
import { createPorras, type Clock } from '../operations/porras.server';
import { closeBrowser } from '../reports/pdf.server';
import { keepLog } from '../telemetry/keep-log.server';
import { openLog, type LogForm } from '../telemetry/log.server';
import { countMetrics } from '../telemetry/metrics.server';

/** What is served, on what, and how. */
export interface ServeOrder {
  readonly environment: Environment;
  readonly database: Database;
  readonly demo: boolean;
  /** Only a demo database is given a clock that was set. */
  readonly clock?: Clock;
  /** The production build unless something else is said. */
  readonly built?: Built;
  /** What of the environment whoever runs Porras should know. */
  readonly warnings?: readonly string[];
  /** In which form the log is read: by programs in production, by people elsewhere. */
  readonly logForm: LogForm;
  /** Told the address once browsers can reach it; the log tells it too. */
  readonly greet?: (address: string) => void;
}

/** Serves the pages until the process is asked to stop or meets a fault, closes the database and answers the exit code. */
export async function serveUntilStopped(order: ServeOrder): Promise<number> {
  const { environment, database, demo, built, warnings = [], logForm, greet } = order;
  const { clock = () => momentFrom(Date.now()) } = order;
  const { journalKey, sessionSecret, chromium, database: url } = environment;
  const porras = createPorras({ database, clock, journalKey });
  install({ ...porras, demo, sessionSecret, ...(chromium && { chromium }) });
  const log = openLog({ level: environment.log, form: logForm });
  keepLog(log);
  for (const warning of warnings) log.warn(warning);
  let code: number;
  try {
    // Found now, and not by the first person whose page or act it is: to write on would damage more.
    if ((await database.faults('quick')).length > 0) throw new DatabaseUnusable('damaged', url);
    await holdToKey(database, journalKey);
    if (!demo) for (const warning of await clockWarnings(database, clock())) log.warn(warning);
    const probes = { unfit: fitnessOf(database, url, journalKey), ...metricsFor(environment) };
    // The pages lie beside the script that was started, whichever build has come since.
    const pages = built ?? (await readBuild(dirname(process.argv[1] ?? '')));
    const outcome = await serve(environment, pages, probes);
    if (!outcome.ok) {
      console.error(explain(outcome.refusal, environment));
      return 2;
    }
    const { address, stop } = outcome.serving;
    log.info({ version, node: process.version, address }, 'started');
    greet?.(address);
    code = await untilStopped(log);
    await stop();
    await closeBrowser();
  } finally {
    await database.close();
  }
  log.info('stopped');
  return code;
}

function metricsFor({ metricsToken: token }: Environment): Pick<Probes, 'metrics'> {
  return token === undefined ? {} : { metrics: { token, ...countMetrics({ version }) } };
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
