import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moment } from '../app/domain/calendar';
import { engines, type TemporaryDatabase } from './engines.server';
import { addPerson } from './persons.server';
import { createSession, endSession, endSessionsOf, findSession } from './sessions.server';

const now = moment('2026-03-02T08:00:00.000Z');

describe.each(engines)('sessions on $name', (engine) => {
  let kept: TemporaryDatabase;
  let aino: string;
  beforeAll(async () => {
    kept = await engine.fresh();
    const person = { name: 'Aino', email: 'aino@hva.example', language: 'fi' } as const;
    const added = await kept.database.write((tx) => addPerson(tx, person, now));
    aino = added.ok ? added.person.id : '';
  });
  afterAll(() => kept.drop());

  const signIn = (at = now) => kept.database.write((tx) => createSession(tx, aino, at));

  test('are found by their token, with a secret of their own', async () => {
    const [one, other] = [await signIn(), await signIn()];
    expect(await findSession(kept.database, one.token, now)).toEqual({
      person: aino,
      csrf: one.csrf,
      expiresAt: '2026-03-02T20:00:00.000Z',
    });
    expect(new Set([one.token, one.csrf, other.token, other.csrf]).size).toBe(4);
    expect(await findSession(kept.database, 'guessed', now)).toBeUndefined();
  });

  test('are over after twelve hours', async () => {
    const { token } = await signIn();
    const lastMoment = moment('2026-03-02T19:59:59.999Z');
    expect(await findSession(kept.database, token, lastMoment)).toBeDefined();
    expect(await findSession(kept.database, token, moment('2026-03-02T20:00:00.000Z'))).toBeUndefined();
  });

  test('that a wrong clock began in the future are over when it is set right', async () => {
    const { token } = await signIn(moment('2026-03-02T08:05:00.000Z'));
    expect(await findSession(kept.database, token, now)).toBeDefined();
    const ahead = await signIn(moment('2026-03-02T08:05:00.001Z'));
    expect(await findSession(kept.database, ahead.token, now)).toBeUndefined();
  });

  test('end when they are ended, one or all of a person', async () => {
    const [one, other, third] = [await signIn(), await signIn(), await signIn()];
    await kept.database.write((tx) => endSession(tx, one.token));
    const found = async (session: typeof one) =>
      (await findSession(kept.database, session.token, now)) !== undefined;
    expect([await found(one), await found(other), await found(third)]).toEqual([false, true, true]);
    await kept.database.write((tx) => endSessionsOf(tx, aino));
    expect([await found(other), await found(third)]).toEqual([false, false]);
  });

  test('do not pile up, and the database knows no token', async () => {
    const { token } = await signIn();
    await signIn(moment('2026-03-03T08:00:00Z'));
    const rows = await kept.database.db.select().from(kept.database.t.session);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
