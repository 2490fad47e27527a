import { afterAll, beforeAll } from 'vitest';
import { engines, type TemporaryDatabase } from '../../db/engines.server';
import { addPerson, type Person } from '../../db/persons.server';
import { moment, type Moment } from '../../app/domain/calendar';
import { startSession, type SignedInWith } from '../../app/http/session.server';

/** What signing in needs, on a database of its own; `at` sets its clock. */
export interface Door extends SignedInWith {
  at(now: Moment): void;
}

/** Opens a door for the tests of this file and closes it after them. */
export function aDoor(): Door {
  let temporary: TemporaryDatabase | undefined;
  let now = moment('2026-03-02T07:00:00Z');
  beforeAll(async () => {
    temporary = await engines[0]?.fresh();
  });
  afterAll(async () => temporary?.drop());
  return {
    get database() {
      if (!temporary) throw new Error('the database opens before the first test');
      return temporary.database;
    },
    clock: () => now,
    at: (moment) => (now = moment),
    sessionSecret: 'a secret of thirty-two signs or more',
  };
}

let persons = 0;

export async function savedPerson(
  { database, clock }: SignedInWith,
  {
    name = 'Anna Aalto',
    email = `person-${(persons += 1)}@example.fi`,
    language = 'fi',
  }: Partial<Person> = {},
): Promise<Person> {
  const outcome = await database.write((tx) => addPerson(tx, { name, email, language }, clock()));
  if (!outcome.ok) throw new Error(`${email} is taken`);
  return outcome.person;
}

export interface RequestOverrides {
  readonly origin?: string;
  readonly cookie?: string;
  readonly acceptLanguage?: string;
  readonly form?: Readonly<Record<string, string>>;
}

/** A request as a browser sends it: a form is posted. */
export function aRequest(path: string, overrides: RequestOverrides = {}): Request {
  const { origin = 'http://localhost:3000', cookie, acceptLanguage, form } = overrides;
  return new Request(new URL(path, origin), {
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    headers: {
      ...(cookie && { Cookie: cookie }),
      ...(acceptLanguage && { 'Accept-Language': acceptLanguage }),
    },
  });
}

/** The cookies that `headers` set, as the browser sends them back. */
export function cookiesOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** The cookies of a browser in which `person` has signed in. */
export async function signedIn(door: SignedInWith, person: Person, origin?: string): Promise<string> {
  return cookiesOf(await startSession(door, aRequest('/sign-in', origin ? { origin } : {}), person));
}
