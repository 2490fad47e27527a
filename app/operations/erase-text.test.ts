import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines } from '../../db/engines.server';
import { tail } from '../../db/journal.server';
import { readTexts } from '../../db/texts.server';
import { day } from '../../test/factories/moment';
import { aRunningProgramme, type RunningProgramme } from '../../test/factories/running-programme.server';
import { acts } from '../aspects';
import { textRefs } from '../domain/journal/text-proof';
import type { By } from './by';
import { holds, verifyJournal } from './verify-journal.server';

const programme = 'metsaranta';

describe.each(engines)('erasing a text on $name', (engine) => {
  let running: RunningProgramme;
  let coordinator: By;
  let text: string;

  beforeEach(async () => {
    running = await aRunningProgramme(engine);
    coordinator = await running.joins('Kaarina Lehto', 'coordinator');
    text = await reasonOfMove('2026-04-01');
  });
  afterEach(() => running.drop());

  async function reasonOfMove(to: string): Promise<string> {
    const item = { place: 'pohjoinen-tiimi', item: 'workshop:own-work', to: day(to) };
    const moved = await running.does(coordinator, acts.moveDate, {
      programme,
      ...item,
      reason: 'Matti Meikäläinen sairastui.',
    });
    const [ref] = moved.ok ? textRefs(moved.events[0]?.data) : [];
    return ref?.text ?? '';
  }

  const erase = (by: By, erased = text) =>
    running.does(by, acts.eraseText, { programme, text: erased, reason: 'Siinä oli asiakkaan nimi.' });
  const bodies = () => readTexts(running.porras.database, [text]);

  test('the text is gone for good, an event says so, and the journal holds', async () => {
    expect((await bodies()).get(text)).toContain('Matti');
    expect((await erase(coordinator)).ok).toBe(true);
    expect((await bodies()).size).toBe(0);
    const last = (await tail(running.porras.database, programme, 0)).at(-1);
    expect(last).toMatchObject({ type: 'textErased', subject: `text/${text}`, data: { text } });
    expect(holds(await verifyJournal(running.porras))).toBe(true);
  });

  test('it is refused to whoever has not the right, for an unknown text, and a second time', async () => {
    const keeper = await running.joins('Eero Niemi', 'system-keeper');
    expect(await erase(keeper)).toEqual({ ok: false, refusal: { reason: 'not-yours' } });
    expect(await erase(coordinator, 'unknown')).toEqual({ ok: false, refusal: { reason: 'no-such-text' } });
    expect((await bodies()).size).toBe(1);
    await erase(coordinator);
    expect(await erase(coordinator)).toEqual({ ok: false, refusal: { reason: 'erased-already' } });
  });

  test('an act that comes first does not hinder it', async () => {
    const [, erased] = await Promise.all([reasonOfMove('2026-04-02'), erase(coordinator)]);
    expect(erased.ok).toBe(true);
    expect((await bodies()).size).toBe(0);
  });
});
