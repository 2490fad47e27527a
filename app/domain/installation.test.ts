import { expect, test } from 'vitest';
import { rights } from '../aspects';
import { addPerson, expectedStreams, founderOf, founderRights } from './installation';
import type { Envelope } from './journal/envelope';

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
  expect(Object.keys(rights).filter((right) => !founderRights.includes(right))).toEqual(
    expect.arrayContaining(['approveScope', 'open', 'close']),
  );
});

test('every programme that has begun must be there, and the installation itself once anything is', () => {
  const event = (type: string, data: unknown) => ({ type, data }) as Envelope;
  const begun = [
    event('personAdded', { programme: 'x' }),
    event('programmeBegun', { programme: 'koekunta' }),
  ];
  expect(expectedStreams(begun, ['installation', 'koekunta'])).toEqual(['installation', 'koekunta']);
  expect(expectedStreams([], ['koekunta'])).toEqual(['installation']);
  expect(expectedStreams([], [])).toEqual([]);
  expect(expectedStreams([event('programmeBegun', null)], [])).toEqual([]);
});
