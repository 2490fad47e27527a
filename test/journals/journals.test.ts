import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import packageFile from '../../package.json';
import { day } from '../../app/domain/calendar';
import { addressOf } from '../../db/backup.server';
import { restore } from '../../app/operations/restore.server';
import { holds, verifyJournal } from '../../app/operations/verify-journal.server';
import { everyHistoryPage } from './every-history-page.server';
import { aKeptJournal, type KeptJournal } from './kept-journal.server';
import { headsOf, journalKey, statusOf } from './recorded.server';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = fileURLToPath(new URL('.', import.meta.url));
const releases = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('every release has its journal, this one too', () => {
  // Made by: npm run journal
  expect(releases).toContain(packageFile.version);
});

describe.each(releases)('the journal that release %s has made', (release) => {
  let kept: KeptJournal;
  const made = mkdtempSync(join(tmpdir(), 'porras-kept-'));
  beforeAll(async () => void (kept = await aKeptJournal(join(folder, release), join(made, 'porras.db'))));
  afterAll(async () => {
    await kept.porras.database.close();
    rmSync(made, { recursive: true });
  });

  test('holds, to the heads that it had', async () => {
    const { porras, recorded } = kept;
    expect(recorded.release).toBe(release);
    expect(holds(await verifyJournal(porras))).toBe(true);
    expect(await headsOf(porras)).toEqual(recorded.heads);
  });

  test('folds on every recorded day to the status that the release told', async () => {
    const { porras, recorded } = kept;
    const days = Object.keys(recorded.statuses).map(day);
    expect(days.length).toBeGreaterThan(5);
    for (const on of days) {
      // What a later release tells besides is no change of what was told.
      expect(await statusOf(porras, recorded.programme, on)).toMatchObject(recorded.statuses[on] as object);
    }
  });

  test('has definitions that still build, each under the name that it was stored by', async () => {
    const { porras, recorded } = kept;
    const rollout = await porras.rollout(recorded.programme);
    expect(rollout?.applied.size).toBeGreaterThan(1);
    for (const { revision } of rollout?.applied ?? [])
      expect(rollout?.programmes.get(revision)?.serviceTasks.size).toBeGreaterThan(0);
  });

  test.each(['fi', 'sv', 'en'] as const)(
    'has a history that reads from end to end (%s)',
    async (language) => {
      const { porras, recorded } = kept;
      const sequences = await everyHistoryPage(porras, recorded.programme, language);
      const head = recorded.heads.find(({ stream }) => stream === recorded.programme);
      expect(sequences.toSorted((one, other) => one - other)).toEqual(
        Array.from({ length: head?.events ?? 0 }, (_, index) => index + 1),
      );
    },
  );

  test('restores as a backup does', async () => {
    const url = addressOf(join(made, 'restored.db'));
    expect(await restore({ backup: kept.backup, url, journalKey })).toMatchObject({ ok: true });
  });
});
