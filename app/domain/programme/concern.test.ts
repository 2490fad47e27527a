import { expect, test } from 'vitest';
import { aProgramme } from '../../../test/factories/programme';
import { aServiceTask } from '../../../test/factories/service-task';
import { concernIn } from './concern';

const programme = aProgramme({
  serviceTasks: [
    aServiceTask({ id: 'perheoikeus' }),
    aServiceTask({ id: 'vammaispalvelut', units: ['joensuu'] }),
  ],
});
const inTask = { serviceTask: 'serviceTask', unit: 'unit' } as const;
const subject = { service: 'service', unit: 'unit' } as const;
const planned = { place: 'place', item: 'item' } as const;

test('a unit is concerned within its service task, and a service stands for its own', () => {
  expect(concernIn(programme, inTask, { serviceTask: 'perheoikeus', unit: 'kitee' })).toEqual({
    serviceTask: 'perheoikeus',
    unit: 'kitee',
  });
  expect(concernIn(programme, subject, { service: 'lastenvalvoja', unit: 'kitee' })).toEqual({
    serviceTask: 'perheoikeus',
    unit: 'kitee',
  });
  expect(concernIn(programme, { service: 'service' }, { service: 'neuvonta' })).toEqual({
    serviceTask: 'vammaispalvelut',
  });
});

test('a place of the plan is the whole programme or a service task', () => {
  expect(concernIn(programme, planned, { place: 'programme', item: 'scope' })).toEqual({});
  expect(concernIn(programme, planned, { place: 'perheoikeus', item: 'scope' })).toEqual({
    serviceTask: 'perheoikeus',
  });
});

test('what names nothing of the programme concerns all of it', () => {
  expect(concernIn(programme, {}, {})).toEqual({});
  expect(concernIn(programme, { event: 'verbatim' }, { event: '7' })).toEqual({});
});

test.each([
  ['a service task', inTask, { serviceTask: 'nowhere', unit: 'kitee' }],
  ['a service', subject, { service: 'nowhere', unit: 'kitee' }],
  ['a place', planned, { place: 'nowhere', item: 'scope' }],
  ['what every object has', { service: 'service' }, { service: 'constructor' }],
  ['what every object is made of', { serviceTask: 'serviceTask' }, { serviceTask: '__proto__' }],
  ['the programme where a service task is asked for', inTask, { serviceTask: 'programme', unit: 'kitee' }],
] as const)('nobody may where the programme does not know %s', (_, kinds, ids) => {
  expect(concernIn(programme, kinds, ids)).toBeUndefined();
});

test('nobody may in a unit that is outside the service task or the service, nor in one of no service task', () => {
  expect(concernIn(programme, inTask, { serviceTask: 'perheoikeus', unit: 'nowhere' })).toBeUndefined();
  expect(concernIn(programme, inTask, { serviceTask: 'vammaispalvelut', unit: 'kitee' })).toBeUndefined();
  expect(concernIn(programme, subject, { service: 'isyys', unit: 'kitee' })).toBeUndefined();
  expect(concernIn(programme, { unit: 'unit' }, { unit: 'kitee' })).toBeUndefined();
});

test('nobody may where a service is said to be of another service task than its own', () => {
  const both = { serviceTask: 'serviceTask', service: 'service' } as const;
  expect(concernIn(programme, both, { serviceTask: 'perheoikeus', service: 'neuvonta' })).toBeUndefined();
  expect(concernIn(programme, both, { serviceTask: 'perheoikeus', service: 'isyys' })).toEqual({
    serviceTask: 'perheoikeus',
  });
});

test('an id that is not said is not the whole programme: nobody may', () => {
  expect(concernIn(programme, planned, { item: 'scope' })).toBeUndefined();
  expect(concernIn(programme, inTask, { serviceTask: 'perheoikeus' })).toBeUndefined();
  expect(concernIn(programme, { text: 'verbatim' }, {})).toBeUndefined();
});
