import type { Right, Rollout, RolloutEvent } from '../../aspects';
import type { Command as Cli } from 'commander';
import { dayOf, later, type Day } from '../../domain/calendar';
import type { Refusal } from '../../domain/decision';
import type { Outcome } from '../../operations/perform.server';
import type { By } from '../../operations/by';
import type { Porras } from '../../operations/porras.server';
import { refusedBy, type CommandEnded } from '../exit';
import { personNamed, programmeNamed, rolloutOf, withPorras, type Command } from '../with-porras.server';
import { journalText, type TextRules } from './journal-text';

/** What a recording is made on. */
export interface Telling {
  readonly porras: Porras;
  readonly by: By;
  readonly programme: string;
  /** The state as the command found it. */
  readonly rollout: Rollout;
  readonly today: Day;
  /** Reads a text for the journal. Ends the command when it cannot be taken. */
  readonly text: (written: string, called: string, rules?: Pick<TextRules, 'longest'>) => string;
}

/** For each reason of refusal, how the command ends: with words that say what to do. */
export type Words<R extends Refusal> = {
  readonly [K in R['reason']]: (refusal: Extract<R, { readonly reason: K }>) => CommandEnded;
};

/** A command that records something by one operation. All of them have this shape. */
export interface Recording<O, R extends Refusal> {
  /** Its word on the command line, with what it is about: `training <unit>`. */
  readonly command: string;
  readonly description: string;
  /** After `porras `, as it works in the programme of `test/fixtures/metsaranta`. */
  readonly example: string;
  /** The right without which it is refused; nothing when that depends on what it is about. */
  readonly right?: Right;
  readonly options: (cli: Cli) => Cli;
  readonly record: (telling: Telling, about: string, options: O) => Promise<Outcome<R>>;
  readonly words: (telling: Telling, about: string, options: O) => Words<R>;
  /** What has been recorded, as a sentence. */
  readonly done: (about: string, options: O, event: RolloutEvent) => string;
}

interface EveryOption {
  readonly as: string;
  readonly programme?: string;
  readonly checked?: boolean;
}

/** Makes a command of a recording. */
export function recording<O, R extends Refusal>(one: Recording<O, R>): (parent: Cli) => void {
  return (parent) =>
    void one
      .options(parent.command(one.command).description(one.description))
      .option('--programme <id>', 'programme, when there are several')
      .option('--checked', 'what seems to be client data in a text has been looked at, and is none')
      .requiredOption('--as <person>', 'who does it: id or e-mail address')
      .addHelpText('after', `\nExample:\n  porras ${one.example}`)
      .action((about: string, options: O & EveryOption) =>
        withPorras((command) => run(one, command, about, options)),
      );
}

async function run<O, R extends Refusal>(
  one: Recording<O, R>,
  { porras }: Command,
  about: string,
  options: O & EveryOption,
): Promise<void> {
  const telling = await tellingOf(porras, options);
  const outcome = await one.record(telling, about, options);
  if (!outcome.ok) throw endOf(one, outcome.refusal, one.words(telling, about, options));
  const [event] = outcome.events;
  if (!event) throw new Error('an act was taken without an event');
  console.log(`Recorded as event ${event.sequence}: ${one.done(about, options, event)}`);
}

async function tellingOf(porras: Porras, { as, programme: named, checked = false }: EveryOption) {
  const by = await personNamed(porras, as);
  const programme = await programmeNamed(porras, named);
  const rollout = await rolloutOf(porras, programme);
  const today = dayOf(later(porras.clock(), rollout.head.at), rollout.programme.timeZone);
  const text: Telling['text'] = (written, called, rules) =>
    journalText(written, { called, checked, ...rules });
  return { porras, by, programme, rollout, today, text };
}

function endOf<R extends Refusal>(
  { right }: { readonly right?: Right },
  refusal: Extract<Outcome<R>, { ok: false }>['refusal'],
  words: Words<R>,
): CommandEnded {
  switch (refusal.reason) {
    case 'not-yours':
      return refusedBy(
        `That takes a role with the right ${right ?? 'to record it'} there. Whoever may grant duties gives one: porras person grant`,
      );
    case 'no-such-programme':
      throw new Error('the programme has gone');
    default:
      // A reason of the operation's own: `Words` has an entry for each.
      return words[refusal.reason as R['reason']](refusal as Extract<R, { reason: R['reason'] }>);
  }
}
