import { expect, test } from 'vitest';
import { approved, proposed, stepped } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, on } from '../../../test/factories/rollout';
import { aService } from '../../../test/factories/social-service';
import { leftOut } from '../../../test/factories/service-task';
import { scopeContent, type ScopeChoice } from './scope-content';

const today = day('2026-03-02');
const types = ['ensitapaaminen', 'jatko'];

function scoped(programme = aProgramme(), choice: ScopeChoice = {}) {
  return scopeContent(aRollout(programme), 'perheoikeus', choice, today).services;
}

test('a scope holds everything of its service task, up to the next step', () => {
  expect(scoped()).toEqual([
    { service: 'lastenvalvoja', units: ['joensuu', 'kitee'], types, highestStep: 'invited' },
    { service: 'isyys', units: ['joensuu'], types, highestStep: 'invited' },
  ]);
});

test('the next step is that of the unit that stands highest, and at the top there is none above', () => {
  const up = (to: string, from: string) => stepped(to, from);
  const risen = (...steps: Parameters<typeof on>[1][]) =>
    scopeContent(
      aRollout(aProgramme(), proposed(), approved(), ...steps.flatMap((step) => on('2026-03-02', step))),
      'perheoikeus',
      { service: ['lastenvalvoja'] },
      today,
    ).services[0]?.highestStep;
  expect(risen(up('invited', 'staff'))).toBe('open');
  expect(risen(up('invited', 'staff'), up('open', 'invited'))).toBe('open');
});

test('what is left out today is no part of it: a service, a unit, or a service of whose units none is left', () => {
  const services = [
    aService({ id: 'lastenvalvoja' }),
    aService({ id: 'isyys', ...leftOut() }),
    aService({ id: 'sovittelu', units: ['kitee'] }),
  ];
  const units = [{ id: 'joensuu' }, { id: 'kitee', ...leftOut() }];
  expect(scoped(aProgramme({ services, units }))).toEqual([
    { service: 'lastenvalvoja', units: ['joensuu'], types, highestStep: 'invited' },
  ]);
});

test('what is chosen is taken as it is said', () => {
  const choice = {
    service: ['isyys', 'nowhere'],
    unit: ['kitee'],
    type: ['jatko'],
    upTo: 'open',
    notBefore: today,
  };
  expect(scoped(aProgramme(), choice)).toEqual([
    { service: 'isyys', units: ['kitee'], types: ['jatko'], highestStep: 'open', notBefore: today },
    { service: 'nowhere', units: [], types: [], highestStep: '' },
  ]);
});
