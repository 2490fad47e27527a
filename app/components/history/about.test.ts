import { expect, test } from 'vitest';
import { aboutOf } from './about';

test.each([
  ['step/lastenvalvoja@kitee', { service: 'lastenvalvoja', unit: 'kitee' }],
  ['guidance/lastenvalvoja/client/fi', { service: 'lastenvalvoja' }],
  ['settings-test/lastenvalvoja/perus', { service: 'lastenvalvoja' }],
  ['staff-booking/lastenvalvoja', { service: 'lastenvalvoja' }],
  ['training/perheoikeus@kitee', { serviceTask: 'perheoikeus', unit: 'kitee' }],
  ['duty/supervisor@unit:kitee', { unit: 'kitee' }],
  ['duty/service-manager@serviceTask:perheoikeus', { serviceTask: 'perheoikeus' }],
  ['duty/coordinator@programme', {}],
  ['plan/perheoikeus/step:lastenvalvoja:open', { serviceTask: 'perheoikeus', service: 'lastenvalvoja' }],
  ['plan/perheoikeus/phase:workshops:to', { serviceTask: 'perheoikeus' }],
  ['scope/perheoikeus', { serviceTask: 'perheoikeus' }],
  ['activity/programme/kickoff.start', {}],
  ['definition/programme', {}],
])('%s says what it is about', (subject, about) => {
  expect(aboutOf(subject)).toEqual(about);
});
