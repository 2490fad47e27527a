import { expect, test } from 'vitest';
import { aSubject, ended, granted } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { aRollout, type Told } from '../../../test/factories/rollout';
import { concernOf, dutiesOf, may, mayAnywhere, vacantSince } from './permissions';

const perheoikeus = 'serviceTask:perheoikeus';
const today = day('2026-03-02');
const asked = (
  person: string,
  right: Parameters<typeof may>[2],
  concern: object,
  ...story: readonly Told[]
) => may(aRollout(aProgramme(), ...story), person, right, concern, today);

test('who holds no duty may do nothing', () => {
  expect(asked('sari', 'view', {})).toBeUndefined();
});

test('a duty gives its role’s rights, and no others', () => {
  const sari = granted('service-manager', perheoikeus, 'sari');
  const concern = { serviceTask: 'perheoikeus' };
  expect(asked('sari', 'approveScope', concern, sari)).toEqual({ person: 'sari', role: 'service-manager' });
  expect(asked('sari', 'open', concern, sari)).toBeUndefined();
  expect(asked('olli', 'approveScope', concern, sari)).toBeUndefined();
});

test('a duty covers its own service task or unit, and one of the programme covers all', () => {
  const sari = granted('service-manager', perheoikeus, 'sari');
  expect(asked('sari', 'approveScope', { serviceTask: 'vammaispalvelut' }, sari)).toBeUndefined();
  expect(asked('sari', 'approveScope', {}, sari)).toBeUndefined();
  const outi = granted('supervisor', 'unit:joensuu', 'outi');
  expect(asked('outi', 'close', { serviceTask: 'perheoikeus', unit: 'joensuu' }, outi)).toBeDefined();
  expect(asked('outi', 'close', { serviceTask: 'perheoikeus', unit: 'kitee' }, outi)).toBeUndefined();
  expect(asked('outi', 'close', { serviceTask: 'perheoikeus' }, outi)).toBeUndefined();
  const timo = granted('technical-admin', 'programme', 'timo');
  expect(asked('timo', 'open', { serviceTask: 'perheoikeus', unit: 'kitee' }, timo)).toBeDefined();
});

test('a right is there from the first day of the duty until it ends', () => {
  const sari = granted('service-manager', perheoikeus, 'sari', '2026-03-02');
  const concern = { serviceTask: 'perheoikeus' };
  const rollout = aRollout(aProgramme(), sari, ended('service-manager', perheoikeus, 'sari', '2026-03-09'));
  const days = ['2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09'].map(
    (on) => may(rollout, 'sari', 'approveScope', concern, day(on)) !== undefined,
  );
  expect(days).toEqual([false, true, true, false]);
});

test('a substitute acts for the holder, and for nobody when there is none', () => {
  const sirpa = granted('service-manager', perheoikeus, 'sirpa', '2026-01-07', 'substitute');
  const concern = { serviceTask: 'perheoikeus' };
  expect(asked('sirpa', 'approveScope', concern, sirpa)).toEqual({
    person: 'sirpa',
    role: 'service-manager',
  });
  const sari = granted('service-manager', perheoikeus, 'sari');
  expect(asked('sirpa', 'approveScope', concern, sirpa, sari)).toEqual({
    person: 'sirpa',
    role: 'service-manager',
    for: 'sari',
  });
});

test('who holds a duty themselves does not act for another', () => {
  const story = [
    granted('supervisor', 'unit:joensuu', 'timo', '2026-01-07', 'substitute'),
    granted('supervisor', 'unit:joensuu', 'outi'),
    granted('technical-admin', 'programme', 'timo'),
  ];
  const concern = { serviceTask: 'perheoikeus', unit: 'joensuu' };
  expect(asked('timo', 'close', concern, ...story)).toEqual({ person: 'timo', role: 'technical-admin' });
  expect(dutiesOf(aRollout(aProgramme(), ...story), 'timo', today).map(({ holding }) => holding.as)).toEqual([
    'holder',
    'substitute',
  ]);
});

test('whoever may do something somewhere is shown the way to it', () => {
  const rollout = aRollout(aProgramme(), granted('supervisor', 'unit:joensuu', 'outi'));
  expect(mayAnywhere(rollout, 'outi', 'close', today)).toBe(true);
  expect(mayAnywhere(rollout, 'outi', 'open', today)).toBe(false);
});

test('an act on a subject concerns its service task and its unit', () => {
  expect(concernOf(aRollout(), aSubject('neuvonta'))).toEqual({
    serviceTask: 'vammaispalvelut',
    unit: 'joensuu',
  });
});

test('a duty is vacant since its last holder left', () => {
  const rollout = aRollout(
    aProgramme(),
    granted('service-manager', perheoikeus, 'sari'),
    granted('service-manager', perheoikeus, 'sirpa', '2026-01-07', 'substitute'),
    ended('service-manager', perheoikeus, 'sari', '2026-02-02'),
    ended('service-manager', perheoikeus, 'sirpa', '2026-02-16'),
  );
  const duty = rollout.duties.get(`duty/service-manager@${perheoikeus}`);
  expect(vacantSince(duty, day('2026-02-15'))).toBeUndefined();
  expect(vacantSince(duty, day('2026-02-16'))).toBe('2026-02-16');
  expect(vacantSince(undefined, today)).toBeUndefined();
});
