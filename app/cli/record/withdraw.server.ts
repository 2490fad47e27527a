import { acts, type Rollout } from '../../aspects';
import { isCorrectable } from '../../domain/journal/correction';
import { badInput, refusedBy } from '../exit';
import { specialCommand } from './special-command.server';

interface WithdrawOptions {
  readonly reason: string;
}

/** `porras record withdraw` */
export const recordWithdrawal = specialCommand({
  command: 'withdraw <event>',
  description: 'take a recorded fact back; history shows it and the reason. The number is that of its event',
  example: 'record withdraw 12 --reason "It was another unit" --as kaarina@metsaranta.example',
  options: (cli) => cli.requiredOption('--reason <text>', 'why, in a sentence'),
  say: ({ rollout, text }, event, { reason }: WithdrawOptions) => ({
    act: acts.withdrawFact,
    said: { event: eventNamed(rollout, event), reason: text(reason, 'The reason') },
  }),
});

/** Ends the command when there is no event of that number, or when it is an act and not a fact. */
function eventNamed(rollout: Rollout, named: string): string {
  for (const events of rollout.facts.values()) {
    const event = events.find(({ sequence }) => String(sequence) === named);
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
