import { expect, test } from 'vitest';
import { upcast } from './upcast';
import { versionOf } from './version';

const known = {
  'workshopHeld@1': (data: unknown) => ({ ...(data as object), present: [] }),
  'workshopHeld@2': (data: unknown) => data,
};

test('an event is recorded under the version that no upcaster changes any more', () => {
  expect(versionOf('workshopHeld', known)).toBe(3);
  expect(versionOf('workshopPlanned', known)).toBe(1);
});

test('an event of an older version is read in the shape of the version of today', () => {
  const old = { type: 'workshopHeld', version: 1, data: { workshop: 'w1' } } as Parameters<typeof upcast>[0];
  const today = { version: versionOf('workshopHeld', known), data: { workshop: 'w1', present: [] } };
  expect(upcast(old, known)).toMatchObject(today);
});
