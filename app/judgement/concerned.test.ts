import { expect, test } from 'vitest';
import { criterion } from '../../test/factories/criteria';
import { rules } from '../aspects';
import { concernedBy } from './concerned';

const subjects = [
  { service: 'lastenvalvoja', unit: 'joensuu' },
  { service: 'lastenvalvoja', unit: 'kitee' },
];

test('a test of settings is about a service, training about units, a workshop about the whole service task', () => {
  const about = (asked: Parameters<typeof criterion>[0]) =>
    concernedBy(rules, criterion(asked), undefined, subjects);
  expect(about({ criterion: 'settingsTestsPassed', suite: 'perus' })).toEqual({
    services: ['lastenvalvoja'],
    units: [],
  });
  expect(about({ criterion: 'trainingCompleted', percent: 80, of: 'unit' })).toEqual({
    services: [],
    units: ['joensuu', 'kitee'],
  });
  const whole = { services: [], units: [] };
  expect(about({ criterion: 'trainingCompleted', percent: 80, of: 'serviceTask' })).toEqual(whole);
  expect(about({ criterion: 'workshopsHeld', atLeast: 1 })).toEqual(whole);
});

test('a scope that waits is about the service task, one that leaves services out about these', () => {
  const asked = criterion({ criterion: 'scopeApproved' });
  expect(concernedBy(rules, asked, { code: 'scope-unproposed' }, subjects).services).toEqual([]);
  expect(concernedBy(rules, asked, { code: 'scope-leaves-out' }, subjects).services).toEqual([
    'lastenvalvoja',
  ]);
});
