import { expect, test } from 'vitest';
import { aScope } from '../../../test/factories/events';
import { aProgramme } from '../../../test/factories/programme';
import { anAppointmentType, aService } from '../../../test/factories/social-service';
import { scopeLines, type ScopeLine } from './differences';

const programme = aProgramme();
const before = { programme, content: aScope() };
const differing = (lines: readonly ScopeLine[]) => lines.filter(({ change }) => change !== 'same');

test('a first proposal is all new, one line a service', () => {
  expect(scopeLines(undefined, before)).toEqual([{ change: 'add', of: 'service', service: 'lastenvalvoja' }]);
});

test('the same scope differs in nothing', () => {
  expect(differing(scopeLines(before, before))).toEqual([]);
});

test('only what differs comes first', () => {
  const after = { programme, content: aScope({ units: ['joensuu'], highestStep: 'invited' }) };
  const lines = scopeLines(before, after);
  expect(lines.slice(0, 2)).toEqual([
    { change: 'remove', of: 'unit', service: 'lastenvalvoja', unit: 'kitee' },
    {
      change: 'change',
      of: 'term',
      service: 'lastenvalvoja',
      term: 'highestStep',
      was: 'open',
      now: 'invited',
    },
  ]);
  expect(lines.slice(2).every(({ change }) => change === 'same')).toBe(true);
});

test('a material term of a type shows what it was and what it is', () => {
  const types = [
    anAppointmentType({ id: 'ensitapaaminen', duration: 60 }),
    anAppointmentType({ id: 'jatko' }),
  ];
  const now = aProgramme({
    revision: 'r2',
    services: [aService({ id: 'lastenvalvoja', appointmentTypes: types })],
  });
  expect(differing(scopeLines(before, { programme: now, content: aScope() }))).toEqual([
    {
      change: 'change',
      of: 'term',
      service: 'lastenvalvoja',
      type: 'ensitapaaminen',
      term: 'duration',
      was: '45 min',
      now: '60 min',
    },
  ]);
});

test('services come and go as a whole', () => {
  const isyys = aScope({ service: 'isyys', units: ['joensuu'] }).services;
  const after = { programme, content: { services: isyys } };
  expect(differing(scopeLines(before, after))).toEqual([
    { change: 'remove', of: 'service', service: 'lastenvalvoja' },
    { change: 'add', of: 'service', service: 'isyys' },
  ]);
});

test('a type that is chosen, or is no longer, is a line of its own', () => {
  const one = { programme, content: aScope({ types: ['jatko'] }) };
  const type = { of: 'type', service: 'lastenvalvoja', type: 'ensitapaaminen' };
  expect(differing(scopeLines(one, before))).toEqual([{ change: 'add', ...type }]);
  expect(differing(scopeLines(before, one))).toEqual([{ change: 'remove', ...type }]);
});
