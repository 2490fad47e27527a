import { expect, test } from 'vitest';
import { addPerson, founderOf, founderRights } from './installation';
import { rights } from './programme/role';

const refusal = (reason: string) => ({ ok: false, refusal: { reason } });

test('an empty installation is founded once, and everyone else comes after', () => {
  expect(addPerson(undefined, { person: 'kaisa', first: false })).toEqual(refusal('not-founded'));
  expect(addPerson(undefined, { person: 'kaisa', first: true })).toMatchObject({
    ok: true,
    events: [{ type: 'personAdded', subject: 'person/kaisa', data: { person: 'kaisa', founder: true } }],
  });
  expect(addPerson('kaisa', { person: 'sari', first: true })).toEqual(refusal('founded-already'));
  expect(addPerson('kaisa', { person: 'sari', first: false })).toMatchObject({
    events: [{ data: { person: 'sari', founder: false } }],
  });
});

test('nobody has founded an installation in which nothing has happened', () => {
  expect(founderOf([])).toBeUndefined();
});

test('the founder neither approves nor opens', () => {
  expect(rights.filter((right) => !founderRights.includes(right))).toEqual(
    expect.arrayContaining(['approveScope', 'open', 'close']),
  );
});
