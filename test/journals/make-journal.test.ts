import type { RolloutEvent } from '../../app/aspects';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import packageFile from '../../package.json';
import type { InstallationEvent } from '../../app/domain/installation';
import { installation } from '../../app/domain/journal/envelope';
import { holds, verifyJournal } from '../../app/operations/verify-journal.server';
import { tail } from '../../db/journal.server';
import { aKeptJournal } from './kept-journal.server';
import { makeJournal } from './make-journal.server';

vi.setConfig({ testTimeout: 120_000 });

type Kind = RolloutEvent['type'] | InstallationEvent['type'];

/** Every kind of event there is, and whether this release can record it. */
const kinds: Readonly<Record<Kind, 'recorded' | 'not yet'>> = {
  activityDone: 'recorded',
  closingConfirmed: 'recorded',
  closingOrdered: 'recorded',
  communicationDone: 'recorded',
  dateMoved: 'recorded',
  datedStepWithdrawn: 'recorded',
  definitionApplied: 'recorded',
  dutyEnded: 'recorded',
  dutyGranted: 'recorded',
  factWithdrawn: 'recorded',
  guidancePublished: 'recorded',
  linkMade: 'recorded',
  moveWithdrawn: 'recorded',
  orderWithdrawn: 'recorded',
  personAdded: 'recorded',
  programmeBegun: 'recorded',
  scopeApprovalRevoked: 'recorded',
  scopeApproved: 'recorded',
  scopeProposed: 'recorded',
  scopeReturned: 'recorded',
  settingsTested: 'recorded',
  staffBookingCounted: 'recorded',
  stepConfirmed: 'recorded',
  stepDated: 'recorded',
  stepOrdered: 'recorded',
  // A definition that books in Porras is refused until Porras books.
  stepTaken: 'not yet',
  steppedDown: 'not yet',
  textErased: 'recorded',
  trainingCounted: 'recorded',
  workshopClosed: 'recorded',
  workshopHeld: 'recorded',
};

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
  const wanted = Object.entries(kinds).filter(([, state]) => state === 'recorded');
  expect([...found].toSorted()).toEqual(wanted.map(([kind]) => kind).toSorted());
  await porras.database.close();
  await rm(scratch, { recursive: true });
});
