import { createCookie, type Cookie } from '@remix-run/node';
import type { Database } from '../../db/database.server';
import { findPerson, type Person } from '../../db/persons.server';
import { createSession, endSession, findSession } from '../../db/sessions.server';
import type { Moment } from '../domain/calendar';
import { jobRan } from '../telemetry/channels.server';
import { choseLanguage, rememberLanguage } from './language.server';

/** What signing in and staying signed in need of the running Porras. */
export interface SignedInWith {
  readonly database: Database;
  readonly clock: () => Moment;
  /** Signs the cookie: with a new one, nobody is signed in any more. */
  readonly sessionSecret: string;
}

export interface Session {
  readonly person: Person;
  /** Goes into every form of this session, as its field `csrf`. */
  readonly csrf: string;
}

/** Starts a session of `person`; the answered headers make the browser keep it, until it closes. */
export async function startSession(porras: SignedInWith, request: Request, person: Person): Promise<Headers> {
  const { token } = await porras.database.write((tx) => createSession(tx, person.id, porras.clock()));
  jobRan.tell({ job: 'drop-ended-sessions' });
  const headers = new Headers();
  headers.append('Set-Cookie', await sessionCookie(porras, request).serialize(token));
  // A device on which nobody chose speaks the language of who signs in.
  if (!(await choseLanguage(request))) headers.append('Set-Cookie', await rememberLanguage(person.language));
  return headers;
}

/** The session that the request belongs to; nothing when it has none, or one that is over. */
export async function currentSession(porras: SignedInWith, request: Request): Promise<Session | undefined> {
  const token = await tokenOf(porras, request);
  const session = token && (await findSession(porras.database, token, porras.clock()));
  if (!session) return undefined;
  const person = await findPerson(porras.database, session.person);
  return person && { person, csrf: session.csrf };
}

/** Ends the session that the request belongs to, if any; the answered headers take it from the browser. */
export async function stopSession(porras: SignedInWith, request: Request): Promise<Headers> {
  const token = await tokenOf(porras, request);
  if (token) await porras.database.write((tx) => endSession(tx, token));
  const gone = await sessionCookie(porras, request).serialize('', { maxAge: 0 });
  return new Headers({ 'Set-Cookie': gone });
}

async function tokenOf(porras: SignedInWith, request: Request): Promise<string | undefined> {
  const token: unknown = await sessionCookie(porras, request).parse(request.headers.get('Cookie'));
  return typeof token === 'string' && token !== '' ? token : undefined;
}

/** `__Host-` lets no other host or path set it (RFC 6265bis, 4.1.3.2), but browsers take it over https only. */
function sessionCookie({ sessionSecret }: SignedInWith, request: Request): Cookie {
  const secure = new URL(request.url).protocol === 'https:';
  return createCookie(secure ? '__Host-porras' : 'porras', {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    secrets: [sessionSecret],
  });
}
