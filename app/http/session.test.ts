import { expect, test } from 'vitest';
import { aDoor, aRequest, cookiesOf, savedPerson, signedIn } from '../../test/factories/http.server';
import { milliseconds, momentFrom } from '../domain/calendar';
import { currentSession, startSession, stopSession } from './session.server';
import { rememberLanguage } from './language.server';

const door = aDoor();

test('who signed in is known by the cookie, and each session has its own secret for forms', async () => {
  const person = await savedPerson(door);
  const sessions = [];
  for (let device = 0; device < 2; device += 1) {
    const cookie = await signedIn(door, person);
    sessions.push(await currentSession(door, aRequest('/', { cookie })));
  }
  expect(sessions.map((session) => session?.person)).toEqual([person, person]);
  expect(sessions[0]?.csrf).not.toBe(sessions[1]?.csrf);
});

test('without a cookie, or with one that is not ours, nobody is signed in', async () => {
  const cookie = await signedIn(door, await savedPerson(door));
  for (const other of ['', 'porras=', 'porras=abc', cookie.replace('porras=', 'porras=x'), `x${cookie}`]) {
    expect(await currentSession(door, aRequest('/', { cookie: other }))).toBeUndefined();
  }
});

test('a new session secret signs everybody out', async () => {
  const cookie = await signedIn(door, await savedPerson(door));
  const { database, clock } = door;
  const renewed = { database, clock, sessionSecret: 'another secret of thirty-two signs' };
  expect(await currentSession(renewed, aRequest('/', { cookie }))).toBeUndefined();
});

test('signing out ends the session itself, not only the cookie', async () => {
  const cookie = await signedIn(door, await savedPerson(door));
  const headers = await stopSession(door, aRequest('/sign-out', { cookie }));
  expect(headers.get('Set-Cookie')).toMatch(/^porras=.*Max-Age=0/);
  expect(await currentSession(door, aRequest('/', { cookie }))).toBeUndefined();
});

test('a session ends after twelve hours', async () => {
  const start = door.clock();
  const cookie = await signedIn(door, await savedPerson(door));
  const end = milliseconds(start) + 12 * 3_600_000;
  door.at(momentFrom(end - 1));
  expect(await currentSession(door, aRequest('/', { cookie }))).toBeDefined();
  door.at(momentFrom(end));
  expect(await currentSession(door, aRequest('/', { cookie }))).toBeUndefined();
  door.at(start);
});

test('the cookie is kept from scripts and other sites, and over https bound to this host', async () => {
  const person = await savedPerson(door);
  const cookieAt = async (origin: string) =>
    (await startSession(door, aRequest('/sign-in', { origin }), person)).getSetCookie()[0];
  expect(await cookieAt('http://localhost:3000')).toMatch(/^porras=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(await cookieAt('https://porras.example.fi')).toMatch(
    /^__Host-porras=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
});

test('a device on which nobody chose a language speaks that of who signs in', async () => {
  const person = await savedPerson(door, { language: 'sv' });
  const fresh = await startSession(door, aRequest('/sign-in'), person);
  expect(fresh.getSetCookie()).toContainEqual(await rememberLanguage('sv'));
  const cookie = cookiesOf(new Headers({ 'Set-Cookie': await rememberLanguage('en') }));
  const chosen = await startSession(door, aRequest('/sign-in', { cookie }), person);
  expect(chosen.getSetCookie()).toHaveLength(1);
});
