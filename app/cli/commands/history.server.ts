import type { Command as Cli } from 'commander';
import { tail } from '../../../db/journal.server';
import { eventsTold } from '../../components/history/page';
import { formatArgument, sequenceArgument } from '../arguments';
import { eventLine } from '../planning/event-line';
import { namesOfPersons } from '../planning/persons.server';
import { printJson } from '../planning/plan-answer';
import { programmeNamed, rolloutOf, withPorras, type Command } from '../with-porras.server';

interface HistoryOptions {
  readonly programme?: string;
  readonly after: number;
  readonly format: 'text' | 'json';
}

/** `porras history` */
export function historyCommand(cli: Cli): void {
  cli
    .command('history')
    .description('the events of the journal, the oldest first: who did what about what, and when')
    .option('--programme <id>', 'programme, when there are several')
    .option('--after <event>', 'only those after this event', sequenceArgument, 0)
    .option('--format <text|json>', 'form of the output', formatArgument, 'text')
    .action((options: HistoryOptions) => withPorras((command) => run(command, options)));
}

async function run({ porras }: Command, { programme: named, after, format }: HistoryOptions): Promise<void> {
  const programme = await programmeNamed(porras, named);
  if (format === 'json') return printJson(await tail(porras.database, programme, after));
  const rollout = await rolloutOf(porras, programme);
  const events = eventsTold(rollout).filter(({ sequence }) => sequence > after);
  const persons = await namesOfPersons(porras);
  process.stdout.write(events.map((event) => `${eventLine(event, rollout, persons)}\n`).join(''));
}
