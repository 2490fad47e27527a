import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { rules, type RolloutEvent } from '../../app/aspects';
import type { InstallationEvent } from '../../app/domain/installation';
import type { FactWithdrawn } from '../../app/domain/journal/correction';
import type { DefinitionEvent } from '../../app/domain/journal/definition';
import { installation } from '../../app/domain/journal/envelope';
import { holds, verifyJournal } from '../../app/operations/verify-journal.server';
import { tail } from '../../db/journal.server';
import packageFile from '../../package.json';
import { aKeptJournal } from './kept-journal.server';
import { makeJournal } from './make-journal.server';

vi.setConfig({ testTimeout: 120_000 });

/** Kinds of event that are no aspect's. */
const besides: Readonly<Record<(DefinitionEvent | FactWithdrawn | InstallationEvent)['type'], true>> = {
  definitionApplied: true,
  factWithdrawn: true,
  linkMade: true,
  personAdded: true,
  programmeBegun: true,
};

/** What this release cannot record: a definition that books in Porras is refused until Porras books. */
const notYet: readonly RolloutEvent['type'][] = ['stepTaken', 'steppedDown'];

/** Every kind of event that there is. */
const kinds = [
  ...[...rules.parts.values()].flatMap(({ part }) => Object.keys(part.events)),
  ...Object.keys(besides),
];

test('the journal of this release can be made, and has every kind of event', async () => {
  const scratch = await mkdtemp(join(tmpdir(), 'porras-made-'));
  // `npm run journal` says where it belongs; a check only sees that it can be made.
  const folder = join(process.env.PORRAS_JOURNALS ?? scratch, packageFile.version);
  if (existsSync(folder)) throw new Error(`${folder} is there already: what has been released never changes`);
  await makeJournal(folder);
  const { porras, recorded } = await aKeptJournal(folder, join(scratch, 'porras.db'));
  expect(holds(await verifyJournal(porras))).toBe(true);
  const events = await Promise.all(
    [installation, recorded.programme].map((stream) => tail(porras.database, stream, 0)),
  );
  const found = new Set(events.flat().map(({ type }) => type));
  const wanted = kinds.filter((kind) => !notYet.some((one) => one === kind));
  expect([...found].toSorted()).toEqual(wanted.toSorted());
  await porras.database.close();
  await rm(scratch, { recursive: true });
});
