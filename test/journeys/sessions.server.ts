import { dutiesOf } from '../../app/aspects/duties/permissions';
import { atTime, type Day } from '../../app/domain/calendar';
import { currentSession, startSession } from '../../app/http/session.server';
import { createPorras } from '../../app/operations/porras.server';
import type { Database } from '../../db/database.server';
import { openDatabase } from '../../db/open-database.server';
import { addPerson, allPersons } from '../../db/persons.server';
import { own, programme, roles, type Asker } from './every-route';

/** A session as requests carry it. */
export interface Signed {
  readonly cookie: string;
  readonly csrf: string;
}

/** Signs somebody in for each role, with her duty where the test has its own, and somebody who has no duty. */
export async function sessionsOfAll(
  url: string,
  today: Day,
  sessionSecret: string,
): Promise<ReadonlyMap<Asker, Signed>> {
  const database = await openDatabase(url);
  try {
    const clock = () => atTime(today, '09:00', 'Europe/Helsinki');
    const rollout = await createPorras({ database, clock, journalKey: undefined }).rollout(programme);
    if (!rollout) throw new Error(`${programme} has no journal`);
    const persons = await allPersons(database);
    const places = ['programme', `serviceTask:${own.serviceTask}`, `unit:${own.unit}`];
    const sessions = new Map<Asker, Signed>();
    for (const role of roles) {
      const holder = persons.find(({ id }) =>
        dutiesOf(rollout, id, today).some(
          ({ duty, holding }) => duty.role === role && places.includes(duty.where) && holding.as === 'holder',
        ),
      );
      if (!holder) throw new Error(`nobody is ${role} in the story`);
      sessions.set(role, await signedIn(holder));
    }
    const outsider = { name: 'Ulla Ulkopuolinen', email: 'ulla@siunsote.example', language: 'fi' } as const;
    const added = await database.write((tx) => addPerson(tx, outsider, clock()));
    if (!added.ok) throw new Error('the outsider was there already');
    return sessions.set('outsider', await signedIn(added.person));

    async function signedIn(person: Parameters<typeof startSession>[2]): Promise<Signed> {
      const door = { database, clock, sessionSecret };
      return sessionOf(door, await startSession(door, new Request('http://127.0.0.1'), person));
    }
  } finally {
    await database.close();
  }
}

async function sessionOf(
  door: {
    readonly database: Database;
    readonly clock: () => ReturnType<typeof atTime>;
    sessionSecret: string;
  },
  headers: Headers,
): Promise<Signed> {
  const cookie = headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const session = await currentSession(door, new Request('http://127.0.0.1', { headers: { cookie } }));
  if (!session) throw new Error('the session that was just started is not there');
  return { cookie, csrf: session.csrf };
}
