import type { Command as Cli } from 'commander';
import type { RolloutEvent } from '../../aspects';
import type { Act, SaidOf } from '../../domain/act';
import { withPorras } from '../with-porras.server';
import { everyOption, record, tellingOf, type EveryOption, type Telling } from './act-command.server';
import { journalText } from './journal-text';

/** An act with all that is said to have it done. */
export interface Saying<A extends Act> {
  readonly act: A;
  readonly said: SaidOf<A>;
}

/** The command of an act whose arguments take more than its fields. The declaration is the same as the form's. */
export interface SpecialCommand<O, A extends Act> {
  /** Its word on the command line, with what it is about: `move <item>`. */
  readonly command: string;
  readonly description: string;
  /** After `porras `, as it works in the programme of `test/fixtures/metsaranta`. */
  readonly example: string;
  readonly options: (cli: Cli) => Cli;
  /** What is said of what has been done, when the act's own words do not say all that a shell needs. */
  readonly done?: (event: RolloutEvent) => string;
  readonly say: (telling: SpecialTelling, about: string, options: O) => Saying<A> | Promise<Saying<A>>;
}

export interface SpecialTelling extends Telling {
  /** Reads a text for the journal. Ends the command when it cannot be taken. */
  readonly text: (written: string, called: string) => string;
}

/** Makes the command. */
export function specialCommand<O, A extends Act>(one: SpecialCommand<O, A>): (parent: Cli) => void {
  return (parent) => {
    const cli = one.options(parent.command(one.command).description(one.description));
    everyOption(cli, one.example).action((about: string, options: O & EveryOption) =>
      withPorras(async ({ porras }) => {
        const { checked = false } = options;
        const telling = await tellingOf(porras, options);
        const text = (written: string, called: string) => journalText(written, { called, checked });
        const { act, said } = await one.say({ ...telling, text }, about, options);
        await record(telling, act, said, one.done);
      }),
    );
  };
}
