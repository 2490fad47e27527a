import type { Command as Cli } from 'commander';
import type { Rollout } from '../../aspects';
import { dayOf, endOf, later, type Day, type Moment } from '../../domain/calendar';
import { survey, type Survey } from '../../judgement/survey';
import type { Porras } from '../../operations/porras.server';
import { reportDaysRefusal } from '../../operations/report-days';
import { dayArgument, formatArgument } from '../arguments';
import { badInput } from '../exit';
import { explainDays } from '../explain-days';
import { statusJson, statusText } from '../status-output';
import { programmeNamed, rolloutOf, withPorras, type Command } from '../with-porras.server';

interface StatusOptions {
  readonly programme?: string;
  readonly asOf?: Day;
  readonly format: 'text' | 'json';
}

/** `porras status` */
export function statusCommand(cli: Cli): void {
  cli
    .command('status')
    .description('how the rollout stands: every service, its gate and whose move it is')
    .option('--programme <id>', 'programme, when there are several')
    .option('--as-of <day>', 'as Porras knew it at the end of a day', dayArgument)
    .option('--format <text|json>', 'form of the output', formatArgument, 'text')
    .action((options: StatusOptions) => withPorras((command) => run(command, options)));
}

async function run({ porras }: Command, { programme: named, asOf, format }: StatusOptions): Promise<void> {
  const programme = await programmeNamed(porras, named);
  const latest = await rolloutOf(porras, programme);
  const now = later(porras.clock(), latest.head.at);
  const stands = asOf === undefined ? survey(latest, now) : await surveyAsOf(porras, latest, asOf, now);
  console.log(format === 'json' ? JSON.stringify(statusJson(stands), null, 2) : statusText(stands));
}

async function surveyAsOf(porras: Porras, latest: Rollout, day: Day, now: Moment): Promise<Survey<Rollout>> {
  const { id, timeZone } = latest.programme;
  const refusal = reportDaysRefusal(latest, dayOf(now, timeZone), { day });
  if (refusal) throw badInput(explainDays(refusal, { day }));
  const at = endOf(day, timeZone);
  const rollout = await porras.rolloutAsOf(id, at);
  if (!rollout) throw badInput(explainDays({ reason: 'nothing-yet' }, { day }));
  return survey(rollout, at);
}
