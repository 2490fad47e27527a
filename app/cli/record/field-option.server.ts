import { readFile } from 'node:fs/promises';
import type { Command as Cli } from 'commander';
import type { Act } from '../../domain/act';
import type { Given, Look, Typed } from '../../domain/field';
import type { PersonId } from '../../domain/journal/envelope';
import type { Porras } from '../../operations/porras.server';
import { dayArgument, wholeNumberArgument } from '../arguments';
import { cannotRead } from '../file-refusals';
import { personNamed } from '../with-porras.server';
import { flagOf } from './flag';
import { journalText } from './journal-text';

/** Options as commander hands them over, by the names of their flags. */
export type Options = Readonly<Record<string, unknown>> & {
  readonly serviceTask?: string;
  readonly checked?: boolean;
};

/** The option of a field: its own form where the act says one, else `--its-name` with a value of its kind. */
export function addOption(cli: Cli, { fields, command }: Act, name: string): void {
  const field = fields[name];
  const said = command?.options[name];
  if (!field || said === undefined) return;
  const { look, optional, preset } = field;
  const [flags, description] = typeof said === 'string' ? [flagsOf(name, look), said] : said;
  const isNeeded = !optional && !preset && look.kind !== 'persons' && look.kind !== 'several';
  const option = cli.createOption(flags, description).makeOptionMandatory(isNeeded);
  if (look.kind === 'day') option.argParser(dayArgument);
  if (look.kind === 'number' || look.kind === 'carried') option.argParser(wholeNumberArgument);
  cli.addOption(option);
}

function flagsOf(name: string, look: Look): string {
  const flag = flagOf(name);
  switch (look.kind) {
    case 'day':
      return `${flag} <day>`;
    case 'number':
    case 'carried':
      return `${flag} <number>`;
    case 'text':
      return look.fromFile ? `${flag} <file>` : `${flag} <text>`;
    case 'choice':
      return `${flag} <id>`;
    case 'several':
      return `${flag} <id...>`;
    case 'moment':
      return `${flag} <moment>`;
    case 'person':
      return `${flag} <person>`;
    case 'persons':
      return `${flag} <person...>`;
    default:
      return look satisfies never;
  }
}

/** What was typed for each field; files are read and persons looked up. Ends the command when that cannot be. */
export async function typedIn(
  { fields, command }: Act,
  options: Options,
  porras: Porras,
): Promise<{ readonly typed: Typed; readonly given: Pick<Given, 'persons' | 'checked'> }> {
  const persons = new Map<string, PersonId>();
  const typed: Record<string, readonly string[]> = {};
  for (const [name, { look }] of Object.entries(fields)) {
    const value = options[attributeOf(name, command)];
    if (value === undefined) continue;
    const values = (Array.isArray(value) ? value : [value]).map(String);
    if (look.kind === 'person' || look.kind === 'persons') {
      for (const one of values) persons.set(one, (await personNamed(porras, one)).person);
    }
    typed[name] = look.kind === 'text' ? [await textOf(name, look, values[0] ?? '', options)] : values;
  }
  // Texts have been looked at by now, with the words of a shell.
  return { typed, given: { persons, checked: ['identityCode', 'phone', 'email'] } };
}

async function textOf(
  name: string,
  { longest, fromFile }: Extract<Look, { kind: 'text' }>,
  value: string,
  { checked = false }: Options,
): Promise<string> {
  const written = fromFile ? await readFile(value, 'utf8').catch(cannotRead(value)) : value;
  return journalText(written, { called: fromFile ? value : `The ${name}`, checked, longest });
}

/** The name under which commander keeps an option: that of its long flag. */
function attributeOf(name: string, command: Act['command']): string {
  return flagOf(name, command)
    .slice('--'.length)
    .replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
