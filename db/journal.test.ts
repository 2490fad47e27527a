import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, moment, type Moment } from '../app/domain/calendar';
import { genesis } from '../app/domain/journal/chain';
import { engines, type TemporaryDatabase } from './engines.server';
import {
  append,
  head,
  history,
  holdToKey,
  streams,
  tail,
  type Draft,
  type Recording,
} from './journal.server';

const now = moment('2026-03-02T08:00:00Z');

function by(person: string, at: Moment = now, key?: string): Recording {
  return { actor: { person, role: 'coordinator' }, through: 'web', now: at, key };
}

function draft(subject: string, data: unknown = {}): Draft {
  return { type: 'workshopPlanned', subject, data };
}

describe.each(engines)('the journal on $name', (engine) => {
  let kept: TemporaryDatabase;
  beforeAll(async () => {
    kept = await engine.fresh();
  });
  afterAll(() => kept.drop());

  let count = 0;
  const newStream = () => `stream-${(count += 1)}`;
  const add = (stream: string, expected: number, drafts: Draft[], recording = by('aino')) =>
    kept.database.write((tx) => append(tx, stream, expected, drafts, recording));

  test('numbers events from one without gaps and keeps all that the envelope says', async () => {
    const stream = newStream();
    const actor = { person: 'aino', role: 'serviceManager', for: 'bertta' };
    const first = { ...draft('workshop/w1', { on: '2026-03-09' }), happenedOn: day('2026-03-01') };
    const second = { ...draft('workshop/w1'), corrects: 1 };
    const outcome = await add(stream, 0, [first, second], { ...by('aino'), actor, through: 'cli' });
    expect(outcome.ok && outcome.events.map(({ hash, ...rest }) => [hash.length, rest])).toEqual([
      [64, { ...first, stream, sequence: 1, version: 1, actor, through: 'cli', recordedAt: now }],
      [64, { ...second, stream, sequence: 2, version: 1, actor, through: 'cli', recordedAt: now }],
    ]);
    expect(await tail(kept.database, stream, 0)).toEqual(outcome.ok && outcome.events);
    expect(await tail(kept.database, stream, 1)).toEqual(outcome.ok && outcome.events.slice(1));
  });

  test('has no head before the first event, and then that of the last', async () => {
    const stream = newStream();
    expect(await head(kept.database, stream)).toBeUndefined();
    const outcome = await add(stream, 0, [draft('workshop/w1'), draft('workshop/w2')]);
    const hash = outcome.ok && outcome.events[1]?.hash;
    expect(await head(kept.database, stream)).toEqual({ sequence: 2, hash, at: now });
    expect(hash).not.toBe(genesis);
  });

  test('refuses what was decided on an older state, and a retry after it gets the new head', async () => {
    const stream = newStream();
    await add(stream, 0, [draft('workshop/w1')]);
    const late = await add(stream, 0, [draft('workshop/w2')]);
    const moved = await head(kept.database, stream);
    expect(late).toEqual({ ok: false, refusal: { reason: 'moved-on', head: moved } });
    const retried = await add(stream, moved?.sequence ?? 0, [draft('workshop/w2')]);
    expect(retried.ok && retried.events[0]?.sequence).toBe(2);
  });

  test('refuses what was decided on a state that is not there', async () => {
    const outcome = await add(newStream(), 1, [draft('workshop/w1')]);
    expect(outcome).toEqual({ ok: false, refusal: { reason: 'moved-on', head: undefined } });
  });

  test('records all events of a decision or none', async () => {
    const stream = newStream();
    const broken: Draft[] = [draft('workshop/w1'), { ...draft('workshop/w2'), data: undefined }];
    await expect(add(stream, 0, broken)).rejects.toThrow();
    expect(await tail(kept.database, stream, 0)).toEqual([]);
  });

  test('records nothing when nothing was decided', async () => {
    const stream = newStream();
    expect(await add(stream, 0, [])).toEqual({ ok: true, events: [] });
    expect(await head(kept.database, stream)).toBeUndefined();
  });

  test('never records a time before the predecessor, even when the clock is set back', async () => {
    const stream = newStream();
    const earlier = moment('2026-03-02T07:00:00Z');
    const later = moment('2026-03-02T09:00:00Z');
    await add(stream, 0, [draft('workshop/w1')]);
    await add(stream, 1, [draft('workshop/w2')], by('aino', earlier));
    await add(stream, 2, [draft('workshop/w3')], by('aino', later));
    const times = (await tail(kept.database, stream, 0)).map(({ recordedAt }) => recordedAt);
    expect(times).toEqual([now, now, later]);
  });

  test('keeps streams apart', async () => {
    const [one, other] = [newStream(), newStream()];
    await add(one, 0, [draft('workshop/w1')]);
    await add(other, 0, [draft('workshop/w1'), draft('workshop/w2')]);
    expect((await head(kept.database, one))?.sequence).toBe(1);
    expect((await head(kept.database, other))?.sequence).toBe(2);
    expect(await streams(kept.database)).toEqual(expect.arrayContaining([one, other]));
  });

  test('turns the pages of a history from the newest event back', async () => {
    const stream = newStream();
    await add(
      stream,
      0,
      ['a', 'b', 'a', 'b', 'a'].map((subject) => draft(subject)),
    );
    const page = async (before?: number, subjects?: string[]) =>
      (
        await history(kept.database, stream, {
          limit: 2,
          ...(before !== undefined && { before }),
          ...(subjects && { subjects }),
        })
      ).map(({ sequence }) => sequence);
    expect(await page()).toEqual([5, 4]);
    expect(await page(4)).toEqual([3, 2]);
    expect(await page(2)).toEqual([1]);
    expect(await page(1)).toEqual([]);
    expect(await page(5, ['a'])).toEqual([3, 1]);
  });

  test('reads the tail of a day that is over', async () => {
    const stream = newStream();
    const later = moment('2026-03-02T09:00:00Z');
    await add(stream, 0, [draft('workshop/w1'), draft('workshop/w2')]);
    await add(stream, 2, [draft('workshop/w3')], by('aino', later));
    const sequences = async (at: Moment, before?: number) =>
      (await tail(kept.database, stream, 1, { at, before })).map(({ sequence }) => sequence);
    expect(await sequences(moment('2026-03-02T07:59:59.999Z'))).toEqual([]);
    expect(await sequences(now)).toEqual([2]);
    expect(await sequences(later)).toEqual([2, 3]);
    expect(await sequences(now, 3)).toEqual([2]);
    expect(await sequences(later, 3)).toEqual([2]);
  });

  test('lets no event be changed or removed, not even by Porras', async () => {
    const stream = newStream();
    await add(stream, 0, [draft('workshop/w1')]);
    const before = await tail(kept.database, stream, 0);
    const changed = kept.database.write(({ t, db }) => db.update(t.journal).set({ type: 'workshopHeld' }));
    const removed = kept.database.write(({ t, db }) => db.delete(t.journal));
    const refusal = {
      cause: expect.objectContaining({ message: expect.stringMatching(/only grows/) as string }) as Error,
    };
    await expect(changed).rejects.toMatchObject(refusal);
    await expect(removed).rejects.toMatchObject(refusal);
    expect(await tail(kept.database, stream, 0)).toEqual(before);
  });

  test('says which event is gone or cannot be read, instead of going on without it', async () => {
    const { database, drop } = await engine.fresh();
    const drafts = ['w1', 'w2', 'w3'].map((workshop) => draft(`workshop/${workshop}`));
    await database.write((tx) => append(tx, 'one', 0, drafts, by('aino')));
    await database.write((tx) => engine.tamper(tx, `UPDATE journal SET data = '{' WHERE sequence = 2`));
    await expect(tail(database, 'one', 0)).rejects.toThrow('Event 2 of the journal of one cannot be read');
    expect(await tail(database, 'one', 2)).toHaveLength(1);
    await database.write((tx) => engine.tamper(tx, `DELETE FROM journal WHERE sequence = 2`));
    await expect(tail(database, 'one', 1)).rejects.toThrow('Event 2 of the journal of one is missing');
    await drop();
  });

  test('gives back any data as it was told', async () => {
    const stream = newStream();
    let sequence = 0;
    const told = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(told, async (data) => {
        const outcome = await add(stream, sequence, [draft('workshop/w1', data)]);
        const [read] = await tail(kept.database, stream, sequence);
        sequence += 1;
        expect(outcome).toEqual({ ok: true, events: [read] });
        expect(read?.data).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  test('refuses to go on with another key than the journal has been kept with', async () => {
    const [keyed, unkeyed] = [newStream(), newStream()];
    await add(keyed, 0, [draft('workshop/w1')], by('aino', now, 'the key'));
    await add(unkeyed, 0, [draft('workshop/w1')]);
    const next = [draft('workshop/w2')];
    await expect(add(keyed, 1, next, by('aino', now, 'another'))).rejects.toThrow('PORRAS_JOURNAL_KEY');
    await expect(add(keyed, 1, next)).rejects.toThrow('PORRAS_JOURNAL_KEY');
    await expect(add(unkeyed, 1, next, by('aino', now, 'the key'))).rejects.toThrow('PORRAS_JOURNAL_KEY');
    expect((await add(keyed, 1, next, by('aino', now, 'the key'))).ok).toBe(true);
  });

  test('tells before any act that it has not been kept with this key', async () => {
    const { database, drop } = await engine.fresh();
    const under = (key: string | undefined) => holdToKey(database, key);
    await under('any key, while nothing has been recorded');
    await database.write((tx) => append(tx, 'one', 0, [draft('workshop/w1')], by('aino', now, 'the key')));
    await under('the key');
    await expect(under('another')).rejects.toThrow('PORRAS_JOURNAL_KEY');
    await expect(under(undefined)).rejects.toThrow('PORRAS_JOURNAL_KEY');
    await drop();
  });
});
