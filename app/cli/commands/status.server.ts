import type { Command as Cli } from 'commander';
import { endOf, later, type Day } from '../../domain/calendar';
import { survey } from '../../domain/readiness/survey';
import { dayArgument, formatArgument } from '../arguments';
import { statusJson, statusText } from '../status-output';
import { existing, programmeNamed, withPorras, type Command } from '../with-porras.server';

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
  const latest = existing(await porras.rollout(programme));
  const now = later(porras.clock(), latest.head.at);
  const at = asOf === undefined ? now : endOf(asOf, latest.programme.timeZone);
  const rollout = existing(await porras.rolloutAsOf(programme, at));
  const stands = survey(rollout, at);
  console.log(format === 'json' ? JSON.stringify(statusJson(stands), null, 2) : statusText(stands));
}
