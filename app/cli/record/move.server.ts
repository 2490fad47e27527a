import { perform } from '../../operations/perform.server';
import { acts } from '../../aspects';
import { InvalidArgumentError } from 'commander';
import { planned } from '../../aspects/plan/plan';
import { isPlanItem, parsePlanItem, planItemForms } from '../../domain/programme/plan-item';
import type { Day } from '../../domain/calendar';
import type { Outcome } from '../../operations/perform.server';
import { dayArgument } from '../arguments';
import { badInput, refusedBy } from '../exit';
import { inServiceTask } from './options';
import { placeOf } from './places';
import { recording, type Telling } from './recording.server';

const baseline = 'baseline';

interface MoveOptions {
  readonly serviceTask?: string;
  readonly to: Day | typeof baseline;
  readonly reason: string;
}

type MoveReason = 'no-such-place' | 'no-such-item' | 'there-already' | 'not-moved';

/** What stands for ids where it is told how items are written. An activity's begins with its phase's. */
const standIns: Readonly<Record<string, string>> = {
  activity: 'PHASE.ACTIVITY',
  phase: 'ID',
  workshop: 'ID',
};
const standIn = (name: string) => standIns[name] ?? name.toUpperCase();

/** `porras record move` */
export const recordMove = recording({
  command: 'move <item>',
  description: `a planned day moves. Items: ${planItemForms(standIn).join(', ')}`,
  example:
    'record move step:hoitajan-vastaanotto:open --to 2027-02-01 --reason "The supplier is late" --as kaarina@metsaranta.example',
  right: 'movePlan',
  options: (cli) =>
    inServiceTask(cli)
      .requiredOption('--to <day|baseline>', 'the new day, or back to that of the definition', toArgument)
      .requiredOption('--reason <text>', 'why, in a sentence'),
  record: async (
    telling,
    item,
    { serviceTask, to, reason }: MoveOptions,
  ): Promise<Outcome<{ readonly reason: MoveReason }>> => {
    const place = whereabouts(telling, item, serviceTask);
    const move = { programme: telling.programme, place, item, reason: telling.text(reason, 'The reason') };
    return to === baseline
      ? perform({ porras: telling.porras, by: telling.by, act: acts.withdrawMove, command: move })
      : perform({ porras: telling.porras, by: telling.by, act: acts.moveDate, command: { ...move, to } });
  },
  words: (telling, item, { serviceTask, to }) => ({
    'no-such-place': () => badInput('The programme has no such service task.'),
    'no-such-item': () =>
      badInput(`Nothing called "${item}" has a day there. --help tells how items are written.`),
    'there-already': () => refusedBy(`${item} is planned for ${to} already.`),
    'not-moved': () => {
      const known = parsePlanItem(item);
      const place = whereabouts(telling, item, serviceTask);
      const now = known && planned(telling.rollout, place, known).now;
      return refusedBy(`${item} has not been moved: it is on its first planned day${now ? `, ${now}` : ''}.`);
    },
  }),
  done: (item, { to }) =>
    to === baseline ? `${item} is back on its first planned day.` : `${item} moves to ${to}.`,
});

function toArgument(text: string): Day | typeof baseline {
  if (text === baseline) return baseline;
  try {
    return dayArgument(text);
  } catch {
    throw new InvalidArgumentError('Write a day as YYYY-MM-DD, for example 2026-11-23, or baseline.');
  }
}

function whereabouts({ rollout: { programme } }: Telling, item: string, serviceTask: string | undefined) {
  return placeOf(programme, serviceTask, `planned day "${item}"`, (place) =>
    isPlanItem(programme, place, item),
  );
}
