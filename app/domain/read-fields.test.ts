import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day as on } from '../../test/factories/moment';
import { aRollout } from '../../test/factories/rollout';
import { acts } from '../aspects';
import { act, type Act } from './act';
import { correction, special } from './carried-field';
import { decided } from './decision';
import { choice, day, journalText, moment, optional, person, persons, several, wholeNumber } from './field';
import { readFields } from './read-fields';

const given = {
  ground: aRollout(),
  today: on('2026-03-02'),
  about: { service: 'lastenvalvoja', serviceTask: 'perheoikeus', unit: 'joensuu' },
  persons: new Map([['p1', 'p1']]),
  checked: [],
};

const doing = (fields: Act['fields']): Act =>
  act()({ name: 'do', right: 'view', about: {}, fields, decide: () => decided() });
const read = (fields: Act['fields'], typed: Parameters<typeof readFields>[1]) =>
  readFields(doing(fields), typed, given);
const said = (fields: object) => ({ ok: true, said: fields });

test('an empty field holds what it is preset to, and what was typed holds before that', () => {
  const fields = { on: day({ preset: 'today' }), others: wholeNumber({ least: 0, preset: 0 }) };
  expect(read(fields, {})).toEqual(said({ on: '2026-03-02', others: 0 }));
  expect(read(fields, { on: [''], others: [' ', ''] })).toEqual(said({ on: '2026-03-02', others: 0 }));
  expect(read(fields, { on: ['2026-03-01'], others: ['', '4'] })).toEqual(
    said({ on: '2026-03-01', others: 4 }),
  );
});

test('what is typed wrong is a fault, even where something is preset', () => {
  expect(read({ on: day({ preset: 'today' }) }, { on: ['soon'] })).toMatchObject({
    faults: { on: { fault: 'no-day' } },
  });
});

test('what is optional and empty is left out, whatever its kind', () => {
  const fields = {
    note: optional(journalText()),
    types: optional(several(() => ['a'])),
    corrects: correction(),
  };
  expect(read(fields, { note: [' \n '], types: [] })).toEqual(said({}));
  expect(read(fields, { note: ['x'], types: ['a'], corrects: ['3'] })).toEqual(
    said({ note: 'x', types: ['a'], corrects: 3 }),
  );
});

test('every field that is missing or wrong is told, and nothing is said then', () => {
  const fields = { from: day(), to: day(), bookings: wholeNumber({ least: 0 }), results: special() };
  expect(read(fields, { to: ['2026-02-30'], bookings: ['7'] })).toEqual({
    ok: false,
    faults: { from: { fault: 'missing' }, to: { ok: false, fault: 'no-day' }, results: { fault: 'missing' } },
  });
});

test('of several there may be none', () => {
  expect(read({ present: persons(), types: several(() => ['a']) }, {})).toEqual(
    said({ present: [], types: [] }),
  );
});

test('a preset may depend on what is chosen in another field, or stands there', () => {
  const fields = {
    audience: choice(() => ['client']),
    language: choice(() => ['fi', 'sv']),
    body: {
      ...journalText(),
      preset: ({ chosen }: { chosen: (field: string) => string }) =>
        chosen('language') === 'sv' ? `${chosen('audience')}${chosen('toString')}!` : undefined,
    },
  };
  expect(read(fields, { language: [' sv '] })).toEqual(
    said({ audience: 'client', language: 'sv', body: 'client!' }),
  );
  expect(read(fields, { language: ['fi'] })).toMatchObject({ faults: { body: { fault: 'missing' } } });
});

test('what is typed under other names than the fields’ is not read', () => {
  const typed = { on: ['2026-03-01'], programme: ['x'], constructor: ['x'], ['__proto__']: ['x'] };
  expect(read({ on: day() }, typed)).toEqual(said({ on: '2026-03-01' }));
});

test('a field that is called as what every object has is as empty as any other', () => {
  expect(read({ constructor: day(), toString: optional(journalText()) }, {})).toEqual({
    ok: false,
    faults: { constructor: { fault: 'missing' } },
  });
});

const typing = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ' ', '7', '-0', '1e9', '2026-03-02', '2026-02-30', '07:30', 'p1', 'fi', 'a@b.fi'),
  fc.constantFrom(
    'toString',
    'constructor',
    '__proto__',
    'client',
    'open',
    '9'.repeat(400),
    'x'.repeat(3000),
  ),
);
const everyKind = doing({
  day: day({ latest: 'today' }),
  number: wholeNumber({ least: 1, most: 9 }),
  text: journalText(),
  one: choice(() => ['fi', 'sv']),
  some: optional(several(() => ['fi', 'sv'])),
  at: moment(),
  who: person(),
  those: persons(),
});

test.each(Object.values<Act>(acts).concat(everyKind))(
  'whatever is typed for $name, reading never throws: it says why, or gives just the fields that there are',
  (one) => {
    const names = Object.keys(one.fields);
    const needed = names.filter((name) => one.fields[name]?.optional === false);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('constructor', 'x', ...names), fc.array(typing)), (typed) => {
        const reading = readFields(one, typed, given);
        const told = Object.keys(reading.ok ? reading.said : reading.faults);
        expect(names).toEqual(expect.arrayContaining(told));
        if (reading.ok) expect(told).toEqual(expect.arrayContaining(needed));
        else expect(told).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);
