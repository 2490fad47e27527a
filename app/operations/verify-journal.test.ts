import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { engines } from '../../db/engines.server';
import { aRunningProgramme, type RunningProgramme } from '../../test/factories/running-programme.server';
import { addPerson } from './add-person.server';
import { holds, verifyJournal } from './verify-journal.server';

describe.each(engines)('verifying a whole database on $name', (engine) => {
  let running: RunningProgramme;
  beforeEach(async () => {
    running = await aRunningProgramme(engine);
  });
  afterEach(() => running.drop());

  /** Removes every trace of a stream, as someone with a database shell would. */
  const remove = (stream: string) =>
    running.porras.database.write(async (tx) => {
      await engine.tamper(tx, `DELETE FROM journal WHERE stream = '${stream}'`);
      await engine.tamper(tx, `DELETE FROM stream WHERE id = '${stream}'`);
    });
  const completeness = async () => {
    const { streams } = await verifyJournal(running.porras);
    return Object.fromEntries(streams.map(({ stream, completeness: { verdict } }) => [stream, verdict]));
  };

  test('all streams are there', async () => {
    expect(holds(await verifyJournal(running.porras))).toBe(true);
    expect(await completeness()).toEqual({ installation: 'complete', metsaranta: 'complete' });
  });

  test('a programme of which nothing is left is missed', async () => {
    await remove('metsaranta');
    expect(holds(await verifyJournal(running.porras))).toBe(false);
    expect(await completeness()).toEqual({ installation: 'complete', metsaranta: 'gone' });
  });

  test('so is the stream of the installation, and nobody founds it anew', async () => {
    await remove('installation');
    expect(await completeness()).toEqual({ installation: 'gone', metsaranta: 'complete' });
    const second = { name: 'Toinen Alku', email: 'toinen@metsaranta.example', language: 'fi' } as const;
    expect(await addPerson(running.porras, undefined, second)).toEqual({
      ok: false,
      refusal: { reason: 'founded-already' },
    });
  });
});
