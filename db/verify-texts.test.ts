import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { holds } from '../app/domain/journal/verify';
import type { Writing } from './database.server';
import { engines } from './engines.server';
import { append } from './journal.server';
import {
  length,
  now,
  recordingWith,
  stream,
  tamperedJournal,
  type TamperedJournal,
} from './tampering.server';
import { eraseText, insertTexts, newText } from './texts.server';
import { storedStream } from './verify.server';

describe.each(engines)('verify, of texts on $name,', (engine) => {
  let kept: TamperedJournal;
  beforeAll(async () => {
    kept = await tamperedJournal(engine, undefined);
  });
  afterAll(() => kept.drop());

  const row = fc.integer({ min: 1, max: length });

  const minutesOf = async (tx: Writing, sequence: number) => {
    const data = (await storedStream(tx, stream)).events[sequence - 1]?.data;
    return (data as { minutes: { text: string } }).minutes.text;
  };

  test('finds every text that was changed, emptied or removed, and leaves the chain its own verdict', async () => {
    const damages = {
      altered: `UPDATE text SET body = body || '.'`,
      bytes: `UPDATE text SET body = CAST(body || '.' AS BLOB)`,
      emptied: `UPDATE text SET body = NULL, salt = NULL`,
      missing: `DELETE FROM text`,
    };
    const damage = fc.constantFrom(...(['altered', 'bytes', 'emptied', 'missing'] as const));
    await fc.assert(
      fc.asyncProperty(row, damage, async (sequence, done) => {
        let text = '';
        const found = await kept.after(async (tx) => {
          text = await minutesOf(tx, sequence);
          await engine.tamper(tx, `${damages[done]} WHERE id = '${text}'`);
        });
        const fault = done === 'bytes' ? 'altered' : done;
        expect(found.texts.faults).toEqual([{ fault, text, sequence }]);
        expect(found.integrity).toEqual({ verdict: 'intact' });
      }),
    );
  });

  const erase = async (tx: Writing) => {
    const text = await minutesOf(tx, 2);
    const reason = newText('Sisälsi asiakkaan nimen');
    await insertTexts(tx, [reason], now);
    const draft = { type: 'textErased', subject: `text/${text}`, data: { text, reason: reason.ref } };
    await append(tx, stream, length, [draft], recordingWith(undefined));
    return text;
  };

  test('counts an erased text as erased and not as a fault', async () => {
    const found = await kept.after(async (tx) => eraseText(tx, await erase(tx), now));
    expect(found.texts).toEqual({ kept: length, erased: 1, faults: [] });
    expect(holds(found)).toBe(true);
  });

  test('finds a text that still stands although the journal says that it was erased', async () => {
    const found = await kept.after(erase);
    expect(found.texts.faults).toMatchObject([{ fault: 'not-erased', sequence: 2 }]);
  });
});
