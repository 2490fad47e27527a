import type { Command as Cli } from 'commander';
import { acts } from '../../aspects';
import { dayOf, type Day } from '../../domain/calendar';
import type { Language } from '../../domain/programme/language';
import type { Where } from '../../domain/programme/role';
import { addPerson } from '../../operations/add-person.server';
import { makeLink } from '../../operations/make-link.server';
import { perform } from '../../operations/perform.server';
import { dayArgument, emailArgument, languageArgument, nameArgument, whereArgument } from '../arguments';
import { badInput, refusedBy } from '../exit';
import { personNamed, programmeNamed, rolloutOf, withPorras, type Command } from '../with-porras.server';

interface AddOptions {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly first?: boolean;
  readonly as?: string;
}

interface DutyOptions {
  readonly as: string;
  readonly programme?: string;
  readonly role: string;
  readonly where: Where;
  readonly substitute?: boolean;
  readonly from?: Day;
  readonly until?: Day;
  readonly on?: Day;
}

/** `porras person add | link | grant | revoke` */
export function personCommands(cli: Cli): void {
  const person = cli.command('person').description('add people, grant and revoke their duties');
  person
    .command('add')
    .description('add a person and print the one-time link with which to set a password')
    .requiredOption('--name <name>', 'name, as colleagues write it', nameArgument)
    .requiredOption('--email <address>', 'e-mail address to sign in with', emailArgument)
    .option('--language <fi|sv|en>', 'language of the pages', languageArgument, 'fi')
    .option(
      '--first',
      'the first person of an empty installation: may apply the first definition and grant duties',
    )
    .option('--as <person>', 'who adds: id or e-mail address')
    .action((options: AddOptions) =>
      withPorras((command) => add(command, options), options.first ? 'make' : 'refuse'),
    );
  person
    .command('link')
    .description('print another one-time link, for whoever lost hers or her password; earlier ones end')
    .argument('<person>', 'id or e-mail address')
    .requiredOption('--as <person>', 'who does it: id or e-mail address')
    .action((named: string, options: { readonly as: string }) =>
      withPorras((command) => link(command, named, options.as)),
    );
  duty(person.command('grant').description('give a role somewhere to a person'))
    .option('--substitute', 'as a substitute, who acts for the holder')
    .option('--from <day>', 'first day (default: today)', dayArgument)
    .option('--until <day>', 'the day from which it no longer holds', dayArgument)
    .action((named: string, options: DutyOptions) => withPorras((command) => grant(command, named, options)));
  duty(person.command('revoke').description('end a duty of a person'))
    .option('--on <day>', 'the day from which it no longer holds (default: today)', dayArgument)
    .action((named: string, options: DutyOptions) =>
      withPorras((command) => revoke(command, named, options)),
    );
}

function duty(command: Cli): Cli {
  return command
    .argument('<person>', 'id or e-mail address')
    .requiredOption('--role <role>', 'role of the programme')
    .requiredOption('--where <place>', 'programme, serviceTask:ID or unit:ID', whereArgument)
    .option('--programme <id>', 'programme, when there are several')
    .requiredOption('--as <person>', 'who does it: id or e-mail address');
}

async function add({ porras, environment }: Command, options: AddOptions): Promise<void> {
  const { name, email, language, first, as } = options;
  if ((first === true) === (as !== undefined))
    throw badInput('Say who adds with --as PERSON, or else --first on an empty installation.');
  const by = as === undefined ? undefined : await personNamed(porras, as);
  const outcome = await addPerson(porras, by, { name, email, language });
  if (!outcome.ok) {
    switch (outcome.refusal.reason) {
      case 'not-yours':
        throw refusedBy('Only whoever may grant duties adds people.');
      case 'email-taken':
        throw refusedBy(
          `${email} is in use already. Give the person duties with porras person grant, or a new link with porras person link.`,
        );
      case 'founded-already':
        throw refusedBy('This installation has its first person. Add others with --as PERSON.');
      case 'not-founded':
        throw refusedBy('Nobody is here yet: add the first person with --first.');
      default:
        throw new Error(outcome.refusal satisfies never);
    }
  }
  console.log(`Added ${name} (${outcome.person.id}).`);
  tellLink(environment, outcome.token);
}

async function link({ porras, environment }: Command, named: string, as: string): Promise<void> {
  const by = await personNamed(porras, as);
  const { person } = await personNamed(porras, named);
  const outcome = await makeLink(porras, by, person);
  if (outcome.ok) return tellLink(environment, outcome.token);
  switch (outcome.refusal.reason) {
    case 'not-yours':
      throw refusedBy('Only whoever may grant duties makes links.');
    case 'no-such-person':
      throw badInput(`Porras knows no person "${named}".`);
    default:
      throw new Error(outcome.refusal satisfies never);
  }
}

function tellLink({ origin, host, port }: Command['environment'], token: string): void {
  console.log(
    `One-time link, valid for a week: ${origin ?? `http://${host}:${port}`}/account/password/${token}`,
  );
}

async function grant({ porras }: Command, named: string, options: DutyOptions): Promise<void> {
  const by = await personNamed(porras, options.as);
  const { person } = await personNamed(porras, named);
  const programme = await programmeNamed(porras, options.programme);
  const from = options.from ?? (await today(porras, programme));
  const { role, where, until } = options;
  const as = options.substitute ? 'substitute' : 'holder';
  const outcome = await perform({
    porras,
    by,
    act: acts.grantDuty,
    command: {
      programme,
      role,
      where,
      person,
      as,
      from,
      ...(until && { until }),
    },
  });
  if (outcome.ok) return console.log(`Granted: ${role} in ${where}, from ${from}.`);
  switch (outcome.refusal.reason) {
    case 'not-yours':
      throw refusedBy('Only whoever may grant duties does that.');
    case 'held-already':
      throw refusedBy('The person holds this duty already.');
    case 'wrong-level':
      throw refusedBy(
        `${role} is not held at that level. Write --where programme, serviceTask:ID or unit:ID as the role says.`,
      );
    case 'ends-before-it-begins':
      throw badInput(`--until has to be later than ${from}.`);
    case 'no-such-role':
      throw badInput(`The programme has no role "${role}".`);
    case 'no-such-place':
      throw badInput(`The programme has no place "${where}".`);
    case 'no-such-person':
      throw badInput(`Porras knows no person "${named}".`);
    case 'no-such-programme':
      throw badInput(`There is no programme "${programme}".`);
    default:
      throw new Error(outcome.refusal satisfies never);
  }
}

async function revoke({ porras }: Command, named: string, options: DutyOptions): Promise<void> {
  const by = await personNamed(porras, options.as);
  const { person } = await personNamed(porras, named);
  const programme = await programmeNamed(porras, options.programme);
  const on = options.on ?? (await today(porras, programme));
  const { role, where } = options;
  const outcome = await perform({
    porras,
    by,
    act: acts.endDuty,
    command: { programme, role, where, person, on },
  });
  if (outcome.ok) return console.log(`Ended: ${role} in ${where}, on ${on}.`);
  switch (outcome.refusal.reason) {
    case 'not-yours':
      throw refusedBy('Only whoever may grant duties ends them.');
    case 'not-held':
      throw refusedBy('The person does not hold this duty on that day.');
    case 'no-such-programme':
      throw badInput(`There is no programme "${programme}".`);
    default:
      throw new Error(outcome.refusal satisfies never);
  }
}

async function today(porras: Command['porras'], programme: string): Promise<Day> {
  const rollout = await rolloutOf(porras, programme);
  return dayOf(porras.clock(), rollout.programme.timeZone);
}
