import { expect, test } from 'vitest';
import {
  counted,
  done,
  granted,
  held,
  moved,
  proposed,
  published,
  stepped,
  tested,
  told,
  trained,
  withdrawn,
} from '../../test/factories/events';
import { aProgramme } from '../../test/factories/programme';
import { aRollout, after, applied } from '../../test/factories/rollout';
import { aboutOf } from './about';

test.each([
  [stepped('invited', 'staff'), { service: 'lastenvalvoja', unit: 'joensuu' }],
  [published(), { service: 'lastenvalvoja' }],
  [tested({ varaus: true }), { service: 'lastenvalvoja' }],
  [counted(3, '2026-02-02', '2026-02-03'), { service: 'lastenvalvoja' }],
  [trained(8, 10), { serviceTask: 'perheoikeus', unit: 'joensuu' }],
  [granted('supervisor', 'unit:kitee', 'maija'), { unit: 'kitee' }],
  [granted('service-manager', 'serviceTask:perheoikeus', 'maija'), { serviceTask: 'perheoikeus' }],
  [granted('coordinator', 'programme', 'maija'), {}],
  [moved('step:lastenvalvoja:open', '2026-03-02'), { serviceTask: 'perheoikeus', service: 'lastenvalvoja' }],
  [moved('training:kitee', '2026-03-02'), { serviceTask: 'perheoikeus', unit: 'kitee' }],
  [moved('phase:workshops:to', '2026-03-02'), { serviceTask: 'perheoikeus' }],
  [moved('activity:kickoff.start', '2026-03-02', 'programme'), {}],
  [proposed(), { serviceTask: 'perheoikeus' }],
  [held('tp1'), { serviceTask: 'perheoikeus' }],
  [told('tiedote'), { serviceTask: 'perheoikeus' }],
  [done('kickoff.start', '2026-02-02', 'programme'), {}],
  [applied(aProgramme()), {}],
])('$subject says what it is about', (event, about) => {
  expect(aboutOf(aRollout(aProgramme(), event), event.subject)).toEqual(about);
});

test('what has been taken back is still about the same', () => {
  const fact = trained(8, 10);
  const rollout = aRollout(aProgramme(), fact);
  const taken = after(rollout, withdrawn(rollout.head.sequence, fact));
  expect(aboutOf(taken, fact.subject)).toEqual({ serviceTask: 'perheoikeus', unit: 'joensuu' });
});

test('what nobody has told of is about nothing', () => {
  expect(aboutOf(aRollout(), 'training/perheoikeus@joensuu')).toEqual({});
});
