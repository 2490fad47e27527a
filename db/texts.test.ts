import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moment } from '../app/domain/calendar';
import { textHmac } from '../app/domain/journal/text-proof';
import { engines, type TemporaryDatabase } from './engines.server';
import { eraseText, insertTexts, newText, readTexts, storedTexts } from './texts.server';

const now = moment('2026-03-02T08:00:00Z');

describe.each(engines)('texts on $name', (engine) => {
  let kept: TemporaryDatabase;
  beforeAll(async () => {
    kept = await engine.fresh();
  });
  afterAll(() => kept.drop());

  const save = async (body: string) => {
    const text = newText(body);
    await kept.database.write((tx) => insertTexts(tx, [text], now));
    return text.ref;
  };

  test('are read as they were written, by the id that the event carries', async () => {
    const [one, other] = [await save('Pöytäkirja 3/2026'), await save('')];
    const bodies = await readTexts(kept.database, [one.text, other.text, 'unknown']);
    expect([...bodies]).toEqual(
      expect.arrayContaining([
        [one.text, 'Pöytäkirja 3/2026'],
        [other.text, ''],
      ]),
    );
    expect(bodies.size).toBe(2);
  });

  test('are proved by the HMAC of what is really stored, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (typed) => {
        const ref = await save(`${typed}\u0000\ud800.`);
        const row = (await storedTexts(kept.database, [ref.text])).get(ref.text);
        expect(row).toMatchObject({
          state: 'kept',
          body: expect.stringMatching(/\uFFFD\uFFFD\.$/) as string,
        });
        expect(row?.state === 'kept' && textHmac(row.salt, row.body)).toBe(ref.hmac);
      }),
    );
  });

  test('of one wording have different proofs, so that none can be found by guessing', async () => {
    expect((await save('Kyllä')).hmac).not.toBe((await save('Kyllä')).hmac);
  });

  test('keep neither body nor salt once they are erased', async () => {
    const ref = await save('Asiakas Virtanen kertoi');
    await kept.database.write((tx) => eraseText(tx, ref.text, now));
    expect(await readTexts(kept.database, [ref.text])).toEqual(new Map());
    const [row] = (await kept.database.db.select().from(kept.database.t.textBody)).filter(
      ({ id }) => id === ref.text,
    );
    expect(row).toEqual({ id: ref.text, salt: null, body: null, createdAt: now, erasedAt: now });
  });

  test('are found however many are asked for', async () => {
    const texts = Array.from({ length: 1200 }, (_, at) => newText(`${at}`));
    await kept.database.write((tx) => insertTexts(tx, texts, now));
    const bodies = await readTexts(
      kept.database,
      texts.map(({ ref }) => ref.text),
    );
    expect(bodies.size).toBe(1200);
  });
});
