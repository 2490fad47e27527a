import { perform } from '../../operations/perform.server';
import { acts } from '../../aspects';
import { isCorrectable } from '../../domain/journal/correction';
import { badInput, refusedBy } from '../exit';
import { recording, type Telling } from './recording.server';

interface WithdrawOptions {
  readonly reason: string;
}

/** `porras record withdraw` */
export const recordWithdrawal = recording({
  command: 'withdraw <event>',
  description: 'take a recorded fact back; history shows it and the reason. The number is that of its event',
  example: 'record withdraw 12 --reason "It was another unit" --as kaarina@metsaranta.example',
  options: (cli) => cli.requiredOption('--reason <text>', 'why, in a sentence'),
  record: (telling, event, { reason }: WithdrawOptions) =>
    perform({
      porras: telling.porras,
      by: telling.by,
      act: acts.withdrawFact,
      command: {
        programme: telling.programme,
        event: eventNamed(telling, event),
        reason: telling.text(reason, 'The reason'),
      },
    }),
  words: (_telling, event) => ({
    'no-such-fact': () =>
      refusedBy(`Event ${event} does not count any more: it was corrected or taken back.`),
    'not-a-fact': () => undoneByOpposite(event),
  }),
  done: (event) => `event ${event} is taken back.`,
});

/** Ends the command when there is no event of that number, or when it is an act and not a fact. */
function eventNamed({ rollout }: Telling, named: string): string {
  for (const events of rollout.facts.values()) {
    const event = events.find(({ sequence }) => sequence === Number(named));
    if (event && !isCorrectable(rollout, event)) throw undoneByOpposite(named);
    if (event) return named;
  }
  throw badInput('There is no such event. The history tells the numbers of events.');
}

function undoneByOpposite(event: number | string) {
  return refusedBy(
    `Event ${event} is an act and no fact: it is undone by its opposite, such as a new proposal.`,
  );
}
