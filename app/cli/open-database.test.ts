import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabaseFor, type Wanted } from './open-database.server';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'porras-'))));
afterAll(() => rm(folder, { recursive: true }));

async function opening(name: string, wanted: Wanted): Promise<boolean | string> {
  const outcome = await openDatabaseFor(wanted, `file:${join(folder, name)}`);
  if (!outcome.ok) return outcome.refusal.reason;
  await outcome.database.close();
  return outcome.demo;
}

test('what the demo made is only for the demo', async () => {
  expect(await opening('demo.db', 'demo')).toBe(true);
  expect(await opening('demo.db', 'demo')).toBe(true);
  expect(await opening('demo.db', 'no-demo')).toBe('made-by-demo');
});

test('the demo leaves alone what it did not make', async () => {
  expect(await opening('porras.db', 'no-demo')).toBe(false);
  expect(await opening('porras.db', 'no-demo')).toBe(false);
  expect(await opening('porras.db', 'demo')).toBe('not-made-by-demo');
});

test('development takes either, and a new database is not the demo’s', async () => {
  expect(await opening('demo.db', 'any')).toBe(true);
  expect(await opening('new.db', 'any')).toBe(false);
  expect(await opening('new.db', 'demo')).toBe('not-made-by-demo');
});
