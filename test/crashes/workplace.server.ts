import { join } from 'node:path';
import { acts } from '../../app/aspects';
import { day, momentFrom, type Moment } from '../../app/domain/calendar';
import { perform } from '../../app/operations/perform.server';
import { copyDatabase } from '../../db/backup.server';
import { engines } from '../../db/engines.server';
import { findPerson } from '../../db/persons.server';
import { signedIn } from '../factories/http.server';
import { aRunningProgramme } from '../factories/running-programme.server';
import { aDatabase, type Surroundings } from '../journeys/running.server';
import { units } from './clerks.server';

const journalKey = 'a key for as long as the crashes take, no longer';
const inTask = 'serviceTask:pohjoinen-tiimi';
const sessionSecret = 'a secret for as long as the crashes take';

/** Those who work in Metsäranta while it is killed, each with the cookies of a browser in which she is signed in. */
export type Crew = Readonly<Record<'coordinator' | 'systemKeeper' | 'headNurse', string>>;

export interface Workplace {
  readonly folder: string;
  readonly surroundings: Surroundings;
  readonly crew: Crew;
  /** By whom commands are entered. */
  readonly commander: string;
  readonly drop: () => Promise<void>;
}

/**
 * Metsäranta with all that a gate asks for, so that services can go up and down for ever. Its file is the copy of one: a connection of this process
 * would outlive its end, and with it what a process that dies leaves to whoever comes next.
 */
export async function aWorkplace({
  lastRecorded,
}: { readonly lastRecorded?: Moment } = {}): Promise<Workplace> {
  const [engine] = engines;
  if (!engine) throw new Error('there is no engine');
  const programme = await aRunningProgramme(engine, journalKey);
  const coordinator = await programme.joins('Kaarina Lehto', 'coordinator');
  await programme.joins('Tuulia Harju', 'contact-nurse', inTask);
  const keeper = await programme.joins('Eero Niemi', 'system-keeper');
  const headNurse = await programme.joins('Olavi Salmi', 'head-nurse', inTask);
  await programme.meetsTheGate({ coordinator, keeper }, units);
  const tested = {
    suite: 'team-booking',
    service: 'hoitajan-vastaanotto',
    results: { book: true, cancel: true },
  };
  const on = day('2026-01-07');
  const outcome = await perform({
    porras: programme.porras,
    by: keeper,
    act: acts.testSettings,
    command: { programme: 'metsaranta', on, ...tested },
  });
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  if (lastRecorded) programme.setClock(lastRecorded);
  await programme.approves(headNurse);
  const { database } = programme.porras;
  const cookies = async (id: string) => {
    const person = await findPerson(database, id);
    if (!person) throw new Error('nobody to sign in');
    return signedIn({ database, clock: () => momentFrom(Date.now()), sessionSecret }, person);
  };
  const crew: Crew = {
    coordinator: await cookies(coordinator.person),
    systemKeeper: await cookies(keeper.person),
    headNurse: await cookies(headNurse.person),
  };
  const commander = (await findPerson(database, coordinator.person))?.email ?? '';

  const { url, folder, drop } = await aDatabase();
  await copyDatabase(programme.url, join(folder, 'porras.db'));
  await programme.drop();
  const surroundings = {
    PORRAS_DATABASE: url,
    PORRAS_JOURNAL_KEY: journalKey,
    PORRAS_SESSION_SECRET: sessionSecret,
  };
  return { folder, surroundings, crew, commander, drop };
}
