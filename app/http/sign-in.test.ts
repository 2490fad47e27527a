import { rename } from 'node:fs/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { setPassword } from '../../db/credentials.server';
import { aDoor, savedPerson } from '../../test/factories/http.server';
import { aRecordedFile } from '../../test/factories/recorded-file.server';
import { hashPassword, isPassword, passwordFault } from './password.server';
import { signInLimits } from './sign-in-limits.server';
import { signIn } from './sign-in.server';

const door = aDoor();
const password = 'portaat nousevat hitaasti';

afterEach(() => void vi.useRealTimers());

async function savedAccount() {
  const person = await savedPerson(door);
  const hash = await hashPassword(password);
  await door.database.write((tx) => setPassword(tx, person.id, hash, door.clock()));
  return person;
}

function signingIn(limits = signInLimits()) {
  return (email: string, typed: string, address = '192.0.2.1') =>
    signIn(door.database, { email, password: typed, address }, limits);
}

test('the right password of an account opens, in any spelling of the address', async () => {
  const person = await savedAccount();
  expect(await signingIn()(` ${person.email.toUpperCase()}`, password)).toEqual({ ok: true, person });
});

test('a wrong password, an unknown account and one without a password are refused alike', async () => {
  const person = await savedAccount();
  const without = await savedPerson(door);
  const wrong = { ok: false, refusal: { reason: 'wrong' } };
  expect(await signingIn()(person.email, `${password}!`)).toEqual(wrong);
  expect(await signingIn()('nobody@example.fi', password)).toEqual(wrong);
  expect(await signingIn()(without.email, password)).toEqual(wrong);
  expect(await signingIn()(without.email, 'the password of nobody at all')).toEqual(wrong);
});

test('the sixth attempt on an account in a quarter of an hour waits, even with the right password', async () => {
  const person = await savedAccount();
  const attempt = signingIn();
  for (let count = 0; count < 5; count += 1) {
    expect(await attempt(person.email, 'wrong')).toMatchObject({ refusal: { reason: 'wrong' } });
  }
  expect(await attempt(person.email, password)).toEqual({
    ok: false,
    refusal: { reason: 'too-many', minutes: 15 },
  });
  expect(await attempt(person.email, password, '192.0.2.2')).toMatchObject({ ok: true });
});

test('after the quarter of an hour, and after a success, the count begins anew', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const limits = signInLimits();
  const five = async () => {
    for (let count = 0; count < 5; count += 1) await limits.attempt('a@example.fi', '192.0.2.1');
  };
  await five();
  expect(await limits.attempt('a@example.fi', '192.0.2.1')).toBe(15);
  vi.advanceTimersByTime(14 * 60_000 + 59_000);
  expect(await limits.attempt('a@example.fi', '192.0.2.1')).toBe(1);
  vi.advanceTimersByTime(1_000);
  await five();
  await limits.succeeded('a@example.fi', '192.0.2.1');
  expect(await limits.attempt('a@example.fi', '192.0.2.1')).toBeUndefined();
});

test('a clock that is set back makes nobody wait for longer than a quarter of an hour', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
  const limits = signInLimits();
  for (let count = 0; count < 5; count += 1) await limits.attempt('a@example.fi', '192.0.2.1');
  vi.setSystemTime(Date.now() - 365 * 24 * 3_600_000);
  expect(await limits.attempt('a@example.fi', '192.0.2.1')).toBe(15);
  vi.advanceTimersByTime(15 * 60_000);
  expect(await limits.attempt('a@example.fi', '192.0.2.1')).toBeUndefined();
});

test('an address may try a hundred times in a quarter of an hour on all accounts together', async () => {
  const limits = signInLimits();
  for (let count = 0; count < 100; count += 1) {
    expect(await limits.attempt(`${count}@example.fi`, '192.0.2.1')).toBeUndefined();
  }
  expect(await limits.attempt('100@example.fi', '192.0.2.1')).toBe(15);
  expect(await limits.attempt('100@example.fi', '192.0.2.2')).toBeUndefined();
});

test('a password has 15 to 256 signs', () => {
  expect(passwordFault('x'.repeat(14))).toBe('too-short');
  expect(passwordFault('x'.repeat(15))).toBeUndefined();
  expect(passwordFault('x'.repeat(256))).toBeUndefined();
  expect(passwordFault('x'.repeat(257))).toBe('too-long');
});

test('one password typed on two keyboards is one password', async () => {
  const kept = await hashPassword('pa\u0308iväkirja täynnä');
  expect(await isPassword('p\u00e4iväkirja täynnä', kept)).toBe(true);
  expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('while the database is out of order, nobody uses up her attempts', async () => {
  const file = await aRecordedFile();
  const limits = signInLimits();
  const attempt = () =>
    signIn(file.database, { email: 'a@example.fi', password, address: '192.0.2.1' }, limits);
  await rename(file.path, `${file.path}.away`);
  for (let count = 0; count < 6; count += 1) await expect(attempt()).rejects.toThrow();
  await rename(`${file.path}.away`, file.path);
  expect(await attempt()).toMatchObject({ refusal: { reason: 'wrong' } });
  await file.drop();
});
