import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { head } from '../../../db/journal.server';
import { loadDefinitions } from '../../definitions/load.server';
import { day, moment } from '../../domain/calendar';
import { addPerson } from '../../operations/add-person.server';
import { createPorras } from '../../operations/porras.server';
import { openDatabaseFor, type OpenOutcome } from '../open-database.server';
import { openDemo, type DemoWanted } from './open-demo.server';

// The whole story is hundreds of durable transactions: seconds, on a busy machine many.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let url: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'porras-demo-'));
  url = `file:${join(folder, 'demo.db')}`;
});
afterEach(() => rm(folder, { recursive: true }));

test('a second start keeps what the first one and its visitors have left', async () => {
  const wanted = await wantedFrom('2026-11-24');
  const first = opened(await openDemo(url, wanted));
  const before = await head(first, 'pohjois-karjala');
  await first.close();

  const second = opened(await openDemo(url, { ...wanted, today: day('2027-03-01') }));
  expect(await head(second, 'pohjois-karjala')).toEqual(before);
  await second.close();
});

test('a story that was stopped halfway is told anew', async () => {
  const half = opened(await openDatabaseFor('demo', url));
  const clock = () => moment('2026-02-02T06:15:00Z');
  const porras = createPorras({ database: half, clock, journalKey: undefined });
  const founder = { name: 'Aino Rautiainen', email: 'aino.rautiainen@siunsote.example' };
  await addPerson(porras, undefined, { ...founder, language: 'fi' });
  await half.close();

  const whole = opened(await openDemo(url, await wantedFrom('2026-11-24')));
  expect((await head(whole, 'pohjois-karjala'))?.sequence).toBeGreaterThan(100);
  await whole.close();
});

test('a database that the demo did not make is left alone', async () => {
  await opened(await openDatabaseFor('no-demo', url)).close();
  const outcome = await openDemo(url, await wantedFrom('2026-11-24'));
  expect(outcome).toEqual({ ok: false, refusal: { reason: 'not-made-by-demo' } });
});

async function wantedFrom(today: string): Promise<DemoWanted> {
  const loaded = await loadDefinitions('config/pohjois-karjala');
  if (!loaded.ok) throw new Error('the definition of the demo has faults');
  return { journalKey: undefined, documents: loaded.documents, today: day(today) };
}

function opened(outcome: OpenOutcome) {
  if (!outcome.ok) throw new Error(outcome.refusal.reason);
  return outcome.database;
}
