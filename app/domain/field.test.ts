import { expect, test } from 'vitest';
import { day as on } from '../../test/factories/moment';
import { aRollout } from '../../test/factories/rollout';
import { carriedNumber, correction, seen, special } from './carried-field';
import {
  choice,
  day,
  journalText,
  moment,
  optional,
  person,
  persons,
  several,
  wholeNumber,
  type Given,
} from './field';

const given: Given = {
  ground: aRollout(),
  today: on('2026-03-02'),
  about: {},
  persons: new Map([
    ['p1', 'p1'],
    ['aino@county.example', 'p1'],
    ['p2', 'p2'],
  ]),
  chosen: () => '',
  checked: [],
};
const taken = (value: unknown) => ({ ok: true, value });
const fault = (of: string, more: object = {}) => ({ ok: false, fault: of, ...more });
const hostile = ['toString', 'constructor', '__proto__', 'hasOwnProperty'];

test.each(['2026-03-02', ' 2026-03-02 ', '2024-02-29', '1999-12-31'])('a day is taken: %j', (text) => {
  expect(day().read([text], given)).toEqual(taken(text.trim()));
});

test.each([
  '',
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-3-2',
  '2.3.2026',
  '20260302',
  '+002026-03-02',
])('what is no day of the calendar is none: %j', (text) => {
  expect(day().read([text], given)).toEqual(fault('no-day'));
});

test.each(['2026-03-02T08:00', '2026-03-02[u-ca=hebrew]', '2026-03-02\n2026-03-03', ...hostile])(
  'what holds more than a day is none: %j',
  (text) => {
    expect(day().read([text], given)).toEqual(fault('no-day'));
  },
);

test('a day of what has happened is today or before, and never ahead', () => {
  const happened = day({ latest: 'today', preset: 'today' });
  expect(happened.preset?.(given)).toBe('2026-03-02');
  expect(happened.read(['2026-03-02'], given).ok).toBe(true);
  expect(happened.read(['2026-03-03'], given)).toEqual(fault('day-ahead', { day: '2026-03-03' }));
  expect(day().read(['2026-03-03'], given).ok).toBe(true);
});

test('a number is taken within its limits, both included', () => {
  const percent = wholeNumber({ least: 1, most: 100 });
  for (const [text, value] of [
    ['1', 1],
    ['100', 100],
    [' 7 ', 7],
    ['007', 7],
  ] as const)
    expect(percent.read([text], given)).toEqual(taken(value));
  expect(percent.read(['0'], given)).toEqual(fault('number-below', { least: 1 }));
  expect(percent.read(['-1'], given)).toEqual(fault('number-below', { least: 1 }));
  expect(percent.read(['101'], given)).toEqual(fault('number-above', { most: 100 }));
});

test('nought has no sign, and a number that no computer counts exactly is above every limit', () => {
  const least = wholeNumber({ least: 0 });
  expect(least.read(['-0'], given)).toEqual(taken(0));
  expect(least.read([String(Number.MAX_SAFE_INTEGER)], given)).toEqual(taken(Number.MAX_SAFE_INTEGER));
  for (const text of ['9007199254740992', '9'.repeat(400)])
    expect(least.read([text], given)).toEqual(fault('number-above', { most: Number.MAX_SAFE_INTEGER }));
  expect(least.read([`-${'9'.repeat(400)}`], given)).toEqual(fault('number-below', { least: 0 }));
});

test.each(['', '1e9', '0x10', '1.5', '1,5', '1 000', '+1', '٧', 'NaN', 'Infinity', '--1', ...hostile])(
  'what is not written in digits is no number: %j',
  (text) => {
    expect(wholeNumber({ least: 0 }).read([text], given)).toEqual(fault('no-number'));
  },
);

test('a number may be preset', () => {
  expect(wholeNumber({ least: 0, preset: 0 }).preset?.(given)).toBe('0');
  expect(wholeNumber({ least: 0 }).preset).toBeUndefined();
});

test('a text is taken without the blanks around it, up to its length and no further', () => {
  const text = journalText({ longest: 5 });
  expect(text.read([' a\r\nb \n'], given)).toEqual(taken('a\nb'));
  expect(text.read(['12345'], given)).toEqual(taken('12345'));
  expect(text.read(['123456'], given)).toEqual(fault('too-long', { most: 5, length: 6 }));
});

test('what seems to be client data stops a text until the writer has looked at all of it', () => {
  const text = journalText();
  const written = ['Soita 040 123 4567 tai a@b.fi'];
  const warned = fault('client-data', { kinds: ['phone', 'email'] });
  expect(text.read(written, given)).toEqual(warned);
  expect(text.read(written, { ...given, checked: ['phone'] })).toEqual(warned);
  expect(text.read(written, { ...given, checked: ['phone', 'email'] })).toEqual(taken(written[0]));
});

test('a text is too long before anybody looks for client data in it', () => {
  const text = journalText({ longest: 10 });
  expect(text.read([`a@b.fi${' x'.repeat(9)}`], given)).toMatchObject({ fault: 'too-long' });
});

test('a text tells the decision the reference of its row', () => {
  const ref = { text: 't1', hmac: 'h' };
  expect(journalText().tell('A word', (body) => ({ ...ref, hmac: body }))).toEqual({
    ...ref,
    hmac: 'A word',
  });
});

test('one of the choices is taken and nothing else, not even what every object has', () => {
  const one = choice(() => ['client', 'professional']);
  expect(one.read([' client '], given)).toEqual(taken('client'));
  for (const found of ['', 'Client', 'nobody', ...hostile])
    expect(one.read([found], given)).toEqual(fault('unknown', { found, known: ['client', 'professional'] }));
});

test('an only choice is preset; of several or none, nothing is', () => {
  expect(choice(() => ['fi']).preset?.(given)).toBe('fi');
  expect(choice(() => ['fi', 'sv']).preset?.(given)).toBeUndefined();
  expect(choice(() => []).preset?.(given)).toBeUndefined();
});

test('several are taken each once, and one that is unknown is named', () => {
  const some = several(() => ['a', 'b']);
  expect(some.read(['b', ' a', 'b'], given)).toEqual(taken(['b', 'a']));
  expect(some.read([], given)).toEqual(taken([]));
  for (const found of ['', 'c', ...hostile])
    expect(some.read(['a', found], given)).toEqual(fault('unknown', { found, known: ['a', 'b'] }));
});

test('a moment is a day and a time on the programme’s clocks', () => {
  expect(moment().read(['2026-11-23', '07:30'], given)).toEqual(taken('2026-11-23T05:30:00.000Z'));
  expect(moment().read([' 2026-07-23 ', ' 23:59 '], given)).toEqual(taken('2026-07-23T20:59:00.000Z'));
});

test.each([
  [],
  ['2026-11-23'],
  ['07:30'],
  ['07:30', '2026-11-23'],
  ['2026-02-30', '07:30'],
  ['2026-11-23', '24:00'],
  ['2026-11-23', '07:60'],
  ['2026-11-23', '7:30'],
  ['2026-11-23', '07:30:00'],
])('half a moment, or one that no clock shows, is none: %j %j', (...typed) => {
  expect(moment().read(typed, given)).toEqual(fault('no-moment'));
});

test('a person goes by id or address, and nobody unknown is one', () => {
  expect(person().read(['p2'], given)).toEqual(taken('p2'));
  expect(person().read([' aino@county.example '], given)).toEqual(taken('p1'));
  for (const found of ['', 'p3', ...hostile])
    expect(person().read([found], given)).toEqual(fault('unknown', { found, known: [] }));
});

test('persons are each there once, by whatever they were named', () => {
  expect(persons().read(['p2', ' p1', 'aino@county.example'], given)).toEqual(taken(['p2', 'p1']));
  expect(persons().read([], given)).toEqual(taken([]));
  expect(persons().read(['p1', '__proto__'], given)).toEqual(
    fault('unknown', { found: '__proto__', known: [] }),
  );
});

test('of several values where one is expected, the first counts', () => {
  expect(day().read(['2026-03-01', '2026-03-02'], given)).toEqual(taken('2026-03-01'));
  expect(wholeNumber({ least: 0 }).read(['1', 'x'], given)).toEqual(taken(1));
  expect(journalText().read(['a', 'b'], given)).toEqual(taken('a'));
  expect(choice(() => ['a', 'b']).read(['b', 'a'], given)).toEqual(taken('b'));
  expect(person().read(['p2', 'p1'], given)).toEqual(taken('p2'));
});

test('what a form carries is read like what is typed, and what takes a door of its own not at all', () => {
  for (const number of [carriedNumber(), correction()]) {
    expect(number.look.kind).toBe('carried');
    expect(number.read(['1'], given)).toEqual(taken(1));
    expect(number.read(['0'], given)).toEqual(fault('number-below', { least: 1 }));
  }
  expect(carriedNumber().optional).toBe(false);
  expect(correction().optional).toBe(true);
  expect(seen().read([' abc '], given)).toEqual(taken('abc'));
  expect(special().read(['{"services":[]}'], given)).toEqual(fault('missing'));
});

test('what may be left empty is read as before', () => {
  const note = optional(journalText());
  expect(note.optional).toBe(true);
  expect(note.read(['A word'], given)).toEqual(taken('A word'));
});
