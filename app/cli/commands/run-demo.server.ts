import type { Rollout } from '../../aspects';
import { roleHolders } from '../../components/sign-in/role-holders';
import { type Day, dayOf, momentFrom } from '../../domain/calendar';
import { explainFaults, readEnvironment } from '../../http/environment.server';
import { createPorras, type Clock } from '../../operations/porras.server';
import { speakerOf } from '../../wording/speaker';
import { validDefinition } from '../definition-source.server';
import { openDemo } from '../demo/open-demo.server';
import { clockSetTo } from '../demo/set-clock';
import { writeTodaysReport } from '../demo/todays-report.server';
import { badInput, CommandEnded, exit, refusedBy } from '../exit';
import { explainRefusal } from '../open-database.server';
import { serveUntilStopped } from '../serve.server';
import { rolloutOf } from '../with-porras.server';

export interface DemoOptions {
  readonly once?: boolean;
  readonly today?: Day;
}

/** North Karelia's rollout, of which the demo tells. */
const folder = 'config/pohjois-karjala';
const reports = 'var/reports';
const language = 'fi';

/** Makes the demo's database if there is none, writes today's report, and serves until it is stopped. */
export async function runDemo({ once, today }: DemoOptions): Promise<void> {
  const read = readEnvironment(process.env, 'demo');
  if (!read.ok) throw badInput(explainFaults(read.faults));
  const { environment } = read;
  const { database: url, journalKey, chromium } = environment;
  const { documents } = await validDefinition(folder);
  const { id: programme, timeZone } = documents.programme;
  const real: Clock = () => momentFrom(Date.now());
  const clock = today === undefined ? real : clockSetTo(today, timeZone, real);

  const opened = await openDemo(url, { journalKey, documents, today: dayOf(clock(), timeZone) });
  if (!opened.ok) throw refusedBy(explainRefusal(opened.refusal, url));

  const { database } = opened;
  const porras = createPorras({ database, clock, journalKey });
  const rollout = await rolloutOf(porras, programme);
  const report = await writeTodaysReport(porras, rollout, { folder: reports, language, chromium });
  console.log(`Status report: ${report}`);
  if (once) return database.close();

  const greet = (address: string) => console.log(welcome(address, rollout, clock));
  const code = await serveUntilStopped({ environment, database, demo: true, clock, logForm: 'words', greet });
  if (code !== exit.done) throw new CommandEnded(code, '');
}

/** Where to look first, and as whom. */
function welcome(address: string, rollout: Rollout, clock: Clock): string {
  const holders = roleHolders(rollout, clock(), speakerOf(rollout.programme, language));
  const roles = new Set(holders.map(({ role, places }) => (places === '' ? role : `${role}: ${places}`)));
  return [
    `Porras is at ${address}, with invented data. Stop it with Ctrl-C.`,
    `  clients' page   ${address}/ajanvaraus`,
    `  staff pages     ${address}/sign-in, with one click as any of`,
    ...[...roles].map((role) => `    - ${role}`),
  ].join('\n');
}
