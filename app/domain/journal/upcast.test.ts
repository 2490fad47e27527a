import { expect, test } from 'vitest';
import { held } from '../../../test/factories/events';
import { aProgramme } from '../../../test/factories/programme';
import { recorded } from '../../../test/factories/rollout';
import { upcast, type Upcasters } from './upcast';

const known: Upcasters = {
  'workshopHeld@1': (data) => ({ ...(data as object), others: 0 }),
  'workshopHeld@2': (data) => ({ ...(data as object), online: false }),
};
const [, event] = recorded(aProgramme(), held('tp1'));

test('an old shape is read through every step up to today’s', () => {
  expect(event && upcast(event, known)).toMatchObject({
    version: 3,
    data: { workshop: 'tp1', others: 0, online: false },
  });
});

test('a shape in between goes only the rest of the way', () => {
  const second = event && { ...event, version: 2 };
  expect(second && upcast(second, known)).toMatchObject({ version: 3, data: { others: 8, online: false } });
});

test('today’s shape is left as it is, and the stored event never changes', () => {
  expect(event && upcast(event)).toBe(event);
  expect(event && upcast(event, known)).not.toBe(event);
  expect(event?.version).toBe(1);
});
