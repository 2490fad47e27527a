import { InvalidArgumentError } from 'commander';
import { acts } from '../../aspects';
import type { Day } from '../../domain/calendar';
import { planItemForms } from '../../domain/programme/plan-item';
import { dayArgument } from '../arguments';
import { aboutNamed } from './about';
import { specialCommand, type Saying } from './special-command.server';

const baseline = 'baseline';

interface MoveOptions {
  readonly serviceTask?: string;
  readonly to: Day | typeof baseline;
  readonly reason: string;
}

/** What stands for ids where it is told how items are written. An activity's begins with its phase's. */
const standIns: Readonly<Record<string, string>> = {
  activity: 'PHASE.ACTIVITY',
  phase: 'ID',
  workshop: 'ID',
};
const standIn = (name: string) => standIns[name] ?? name.toUpperCase();

/** `porras record move` */
export const recordMove = specialCommand({
  command: 'move <item>',
  description: `a planned day moves. Items: ${planItemForms(standIn).join(', ')}`,
  example:
    'record move step:hoitajan-vastaanotto:open --to 2027-02-01 --reason "The supplier is late" --as kaarina@metsaranta.example',
  options: (cli) =>
    cli
      .option('--service-task <id>', 'where, when several service tasks have it')
      .requiredOption('--to <day|baseline>', 'the new day, or back to that of the definition', toArgument)
      .requiredOption('--reason <text>', 'why, in a sentence'),
  say: (
    { rollout, text },
    item,
    { serviceTask, to, reason }: MoveOptions,
  ): Saying<typeof acts.moveDate | typeof acts.withdrawMove> => {
    const about = aboutNamed(acts.moveDate, rollout, { argument: 'item', value: item, place: serviceTask });
    const move = { place: about.place ?? '', item, reason: text(reason, 'The reason') };
    return to === baseline
      ? { act: acts.withdrawMove, said: move }
      : { act: acts.moveDate, said: { ...move, to } };
  },
});

function toArgument(text: string): Day | typeof baseline {
  if (text === baseline) return baseline;
  try {
    return dayArgument(text);
  } catch {
    throw new InvalidArgumentError('Write a day as YYYY-MM-DD, for example 2026-11-23, or baseline.');
  }
}
