import { DatabaseUnusable, outageOf } from '../../db/database-unusable.server';
import { findPerson, findPersonByEmail } from '../../db/persons.server';
import { isDatabaseAt } from '../../db/sqlite-file.server';
import type { Rollout } from '../aspects';
import { momentFrom } from '../domain/calendar';
import type { Environment } from '../http/environment.server';
import type { By } from '../operations/by';
import { createPorras, type Porras } from '../operations/porras.server';
import { clockWarnings } from './clock-warnings.server';
import { commandEnvironment } from './command-environment.server';
import { badInput } from './exit';
import { openDatabaseFor } from './open-database.server';
import { outageWords } from './outage.server';

/** What a command works with. */
export interface Command {
  readonly porras: Porras;
  readonly environment: Environment;
  readonly demo: boolean;
}

/** What a command may do when the database is not there. Most have nothing to work on then: a slip in its name. */
type WhenNew = 'make' | 'refuse';

/** Opens the database that the environment names, runs a command on it and closes it again. */
export async function withPorras<T>(
  run: (command: Command) => Promise<T>,
  whenNew: WhenNew = 'refuse',
): Promise<T> {
  const environment = commandEnvironment();
  const { database: url } = environment;
  if (whenNew === 'refuse' && !isDatabaseAt(url)) throw new DatabaseUnusable('missing', url);
  const opened = await openDatabaseFor('any', url);
  // Whichever kind it is, a command works on the database that it is told to.
  if (!opened.ok) throw badInput(opened.refusal.reason);
  const { database, demo } = opened;
  try {
    const clock = () => momentFrom(Date.now());
    const porras = createPorras({ database, clock, journalKey: environment.journalKey });
    // The days of a demo are invented.
    if (!demo) for (const warning of await clockWarnings(database, clock())) console.error(warning);
    return await run({ porras, environment, demo });
  } catch (error) {
    const outage = outageWords(error) === undefined ? outageOf(error) : undefined;
    throw outage ? new DatabaseUnusable(outage, url, { cause: error }) : error;
  } finally {
    await database.close();
  }
}

/** The person whom `--as` names by id or e-mail address. Throws when there is none. */
export async function personNamed({ database }: Porras, named: string): Promise<By> {
  const person = named.includes('@')
    ? await findPersonByEmail(database, named)
    : await findPerson(database, named);
  if (!person) throw badInput(`Porras knows no person "${named}". Add one with: porras person add`);
  return { person: person.id, through: 'cli' };
}

/** The programme that `--programme` names, or the only one there is. */
export async function programmeNamed(porras: Porras, named: string | undefined): Promise<string> {
  const programmes = await porras.programmes();
  if (named !== undefined) {
    if (programmes.includes(named)) return named;
    throw badInput(`There is no programme "${named}" here. ${listOf(programmes)}`);
  }
  const [only, ...others] = programmes;
  if (only === undefined)
    throw badInput('There is no programme here yet. Apply one with: porras apply DIR --as PERSON');
  if (others.length > 0) throw badInput(`Say which programme with --programme ID. ${listOf(programmes)}`);
  return only;
}

function listOf(programmes: readonly string[]): string {
  return programmes.length === 0 ? 'There is none yet.' : `There is: ${programmes.join(', ')}.`;
}

/** The state of a programme that is known to be there. */
export async function rolloutOf(porras: Porras, programme: string): Promise<Rollout> {
  const rollout = await porras.rollout(programme);
  if (!rollout) throw new Error(`the programme ${programme} has gone`);
  return rollout;
}
