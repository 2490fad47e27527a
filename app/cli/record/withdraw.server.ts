import { isCorrectable } from '../../domain/journal/correction';
import { withdrawFact } from '../../operations/withdraw-fact.server';
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
  record: (telling, event, { reason }: WithdrawOptions) => {
    const sequence = Number(event);
    return withdrawFact(telling.porras, telling.by, {
      programme: telling.programme,
      subject: subjectOfEvent(telling, sequence),
      sequence,
      reason: telling.text(reason, 'The reason'),
    });
  },
  words: (_telling, event) => ({
    'no-such-fact': () =>
      refusedBy(`Event ${event} does not count any more: it was corrected or taken back.`),
    'not-a-fact': () => undoneByOpposite(event),
  }),
  done: (event) => `event ${event} is taken back.`,
});

/** What an event is about. Ends the command when there is no such event, or when it is an act and not a fact. */
function subjectOfEvent({ rollout }: Telling, sequence: number): string {
  for (const [subject, events] of rollout.facts) {
    const event = events.find((one) => one.sequence === sequence);
    if (event && !isCorrectable(rollout, event)) throw undoneByOpposite(sequence);
    if (event) return subject;
  }
  throw badInput('There is no such event. The history tells the numbers of events.');
}

function undoneByOpposite(event: number | string) {
  return refusedBy(
    `Event ${event} is an act and no fact: it is undone by its opposite, such as a new proposal.`,
  );
}
