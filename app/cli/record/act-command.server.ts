import type { Command as Cli } from 'commander';
import { acts, type Rollout, type RolloutEvent } from '../../aspects';
import type { Act, RefusalOf, SaidOf } from '../../domain/act';
import { dayOf, later, type Day } from '../../domain/calendar';
import { readFields } from '../../domain/read-fields';
import type { By } from '../../operations/by';
import { perform, type Outcome } from '../../operations/perform.server';
import type { Porras } from '../../operations/porras.server';
import { personNamed, programmeNamed, rolloutOf, withPorras, type Command } from '../with-porras.server';
import { aboutNamed, placeOption } from './about';
import { faultText } from './fault-text';
import { addOption, typedIn, type Options } from './field-option.server';
import { refusalEnd, sentences } from './refusal-end';

/** An act that has a command of its own. */
type Commanded = Act & Required<Pick<Act, 'command'>>;

/** The options of every command that records something. */
export interface EveryOption {
  readonly as: string;
  readonly programme?: string;
  readonly checked?: boolean;
}

/** Makes the command of every act that has one, in the order of the aspects. */
export function actCommands(record: Cli): void {
  for (const act of Object.values<Act>(acts)) if (isCommanded(act)) actCommand(record, act);
}

function isCommanded(act: Act): act is Commanded {
  return act.command !== undefined;
}

function actCommand(record: Cli, act: Commanded): void {
  const { word, argument, label = argument, description, example } = act.command;
  const cli = record.command(`${word} <${label}>`).description(description);
  if (placeOption(act, argument))
    cli.option('--service-task <id>', 'where, when several service tasks have it');
  for (const name of Object.keys(act.fields)) addOption(cli, act, name);
  everyOption(cli, example).action((about: string, options: Options & EveryOption) =>
    withPorras((command) => run(act, command, about, options)),
  );
}

/** What every command that records something takes. */
export function everyOption(cli: Cli, example: string): Cli {
  return cli
    .option('--programme <id>', 'programme, when there are several')
    .option('--checked', 'what seems to be client data in a text has been looked at, and is none')
    .requiredOption('--as <person>', 'who does it: id or e-mail address')
    .addHelpText('after', `\nExample:\n  porras ${example}`);
}

/** What a command that records something works on. */
export interface Telling {
  readonly porras: Porras;
  readonly by: By;
  readonly programme: string;
  /** The state as the command found it. */
  readonly rollout: Rollout;
  readonly today: Day;
}

export async function tellingOf(porras: Porras, { as, programme: named }: EveryOption): Promise<Telling> {
  const by = await personNamed(porras, as);
  const programme = await programmeNamed(porras, named);
  const rollout = await rolloutOf(porras, programme);
  const today = dayOf(later(porras.clock(), rollout.head.at), rollout.programme.timeZone);
  return { porras, by, programme, rollout, today };
}

async function run(
  act: Commanded,
  { porras }: Command,
  argument: string,
  options: Options & EveryOption,
): Promise<void> {
  const telling = await tellingOf(porras, options);
  const about = aboutNamed(act, telling.rollout, {
    argument: act.command.argument,
    value: argument,
    place: options.serviceTask,
  });
  const typed = await typedIn(act, options, porras);
  const given = { ground: telling.rollout, today: telling.today, about, ...typed.given };
  const read = readFields(act, typed.typed, given);
  if (!read.ok) throw faultText(act, read.faults);
  await record(telling, act, { ...about, ...read.said } as SaidOf<Act>);
}

/** Does the act and says what has been done, or ends the command with why it was not. */
export async function record<A extends Act>(
  { porras, by, programme, rollout }: Telling,
  act: A,
  said: SaidOf<A>,
  done: (event: RolloutEvent) => string = () => sentences(act, rollout.programme).done(said),
): Promise<void> {
  const outcome: Outcome<RefusalOf<A>> = await perform({ porras, by, act, command: { ...said, programme } });
  if (!outcome.ok) throw refusalEnd(act, rollout.programme, said, outcome.refusal);
  const [event] = outcome.events;
  if (!event) throw new Error('an act was taken without an event');
  console.log(`Recorded as event ${event.sequence}: ${done(event)}`);
}
