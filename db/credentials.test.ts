import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moment } from '../app/domain/calendar';
import {
  checkSignInLink,
  createSignInLink,
  passwordHashOf,
  redeemSignInLink,
  setPassword,
} from './credentials.server';
import { engines, type TemporaryDatabase } from './engines.server';
import { addPerson } from './persons.server';

const now = moment('2026-03-02T08:00:00Z');
const lastMoment = moment('2026-03-09T07:59:59.999Z');
const weekLater = moment('2026-03-09T08:00:00Z');

describe.each(engines)('credentials on $name', (engine) => {
  let kept: TemporaryDatabase;
  let aino: string;
  beforeAll(async () => {
    kept = await engine.fresh();
    const person = { name: 'Aino', email: 'aino@hva.example', language: 'fi' } as const;
    const added = await kept.database.write((tx) => addPerson(tx, person, now));
    aino = added.ok ? added.person.id : '';
  });
  afterAll(() => kept.drop());

  const link = () => kept.database.write((tx) => createSignInLink(tx, aino, now));
  const redeem = (token: string, at = now) => kept.database.write((tx) => redeemSignInLink(tx, token, at));
  const refused = (reason: string) => ({ ok: false, refusal: { reason } });

  test('keep the last password only', async () => {
    expect(await passwordHashOf(kept.database, aino)).toBeUndefined();
    await kept.database.write((tx) => setPassword(tx, aino, '$argon2id$first', now));
    await kept.database.write((tx) => setPassword(tx, aino, '$argon2id$second', now));
    expect(await passwordHashOf(kept.database, aino)).toBe('$argon2id$second');
  });

  test('let a link in once', async () => {
    const token = await link();
    expect(await checkSignInLink(kept.database, token, now)).toEqual({ ok: true, person: aino });
    expect(await redeem(token)).toEqual({ ok: true, person: aino });
    expect(await redeem(token)).toEqual(refused('used'));
    expect(await redeem('guessed')).toEqual(refused('unknown'));
  });

  test('let a link in for a week', async () => {
    const token = await link();
    expect(await redeem(token, weekLater)).toEqual(refused('expired'));
    expect(await redeem(token, lastMoment)).toEqual({ ok: true, person: aino });
  });

  test('let no link in that a wrong clock made in the future', async () => {
    const made = async (at: string) => kept.database.write((tx) => createSignInLink(tx, aino, moment(at)));
    expect(await redeem(await made('2026-03-02T08:05:00.001Z'))).toEqual(refused('expired'));
    expect((await redeem(await made('2026-03-02T08:05:00.000Z'))).ok).toBe(true);
  });

  test('end the link before when there is a new one', async () => {
    const [first, second] = [await link(), await link()];
    expect(await redeem(first)).toEqual(refused('unknown'));
    expect((await redeem(second)).ok).toBe(true);
  });
});
