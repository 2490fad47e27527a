import { expect, test } from 'vitest';
import { createSignInLink } from '../../db/credentials.server';
import { aDoor, aRequest, savedPerson, signedIn } from '../../test/factories/http.server';
import { shortestPassword } from './password.server';
import { currentSession } from './session.server';
import { setPasswordByLink } from './set-password.server';
import { signIn } from './sign-in.server';

const door = aDoor();
const password = 'a'.repeat(shortestPassword);

async function invited() {
  const person = await savedPerson(door);
  const token = await door.database.write((tx) => createSignInLink(tx, person.id, door.clock()));
  return { person, token };
}

test('a link sets a password once, and the person signs in with it', async () => {
  const { person, token } = await invited();
  expect(await setPasswordByLink(door, token, password)).toEqual({ ok: true, person: person.id });
  expect(await signIn(door.database, { email: person.email, password, address: '192.0.2.9' })).toMatchObject({
    ok: true,
  });
  expect(await setPasswordByLink(door, token, `${password}!`)).toEqual({
    ok: false,
    refusal: { reason: 'used' },
  });
});

test('a password that is refused leaves the link as it was', async () => {
  const { token } = await invited();
  expect(await setPasswordByLink(door, token, password.slice(1))).toEqual({
    ok: false,
    refusal: { reason: 'too-short' },
  });
  expect(await setPasswordByLink(door, token, password)).toMatchObject({ ok: true });
});

test('whoever was signed in is not any more after a new password', async () => {
  const { person, token } = await invited();
  const cookie = await signedIn(door, person);
  await setPasswordByLink(door, token, password);
  expect(await currentSession(door, aRequest('/', { cookie }))).toBeUndefined();
});
