import { expect, test } from 'vitest';
import { ended, granted } from '../../test/factories/events';
import { day } from '../../test/factories/moment';
import { aProgramme } from '../../test/factories/programme';
import { aRollout, type Told } from '../../test/factories/rollout';
import { moveOf, placeOf } from './move';

const where = 'serviceTask:perheoikeus';
const move = (since: string, ...story: readonly Told[]) =>
  moveOf(aRollout(aProgramme(), ...story), 'contact-person', where, day(since), day('2026-03-02'));

test('a move is the duty-holder’s, and never older than their duty', () => {
  const maija = granted('contact-person', where, 'maija', '2026-02-02');
  expect(move('2026-02-20', maija)).toEqual({
    role: 'contact-person',
    where,
    persons: ['maija'],
    since: '2026-02-20',
  });
  expect(move('2026-01-10', maija).since).toBe('2026-02-02');
});

test('a substitute beside the holder is named after them; alone they hold the move', () => {
  const olli = granted('contact-person', where, 'olli', '2026-01-07', 'substitute');
  expect(move('2026-02-20', olli, granted('contact-person', where, 'maija')).persons).toEqual([
    'maija',
    'olli',
  ]);
  expect(move('2026-02-20', olli)).toMatchObject({ persons: ['olli'] });
  expect(move('2026-02-20', olli).vacant).toBeUndefined();
});

test('a duty that nobody has ever held is vacant from the start', () => {
  expect(move('2026-02-20', granted('coordinator', 'programme', 'kaisa'))).toEqual({
    role: 'coordinator',
    where: 'programme',
    persons: ['kaisa'],
    vacant: { role: 'contact-person', where },
    since: '2026-02-20',
  });
});

test('a move falls to another on the day the duty fell vacant, or when the missing part came, whichever is later', () => {
  const story = [
    granted('contact-person', where, 'maija'),
    ended('contact-person', where, 'maija', '2026-02-10'),
  ];
  expect(move('2026-01-20', ...story).since).toBe('2026-02-10');
  expect(move('2026-02-20', ...story).since).toBe('2026-02-20');
});

test('when that one is vacant too, it says so and names nobody', () => {
  expect(move('2026-02-20')).toMatchObject({
    role: 'coordinator',
    persons: [],
    vacant: { role: 'contact-person' },
  });
});

test('a role is held where its level says', () => {
  const rollout = aRollout();
  expect(placeOf(rollout, 'contact-person', 'perheoikeus', 'joensuu')).toBe('serviceTask:perheoikeus');
  expect(placeOf(rollout, 'supervisor', 'perheoikeus', 'joensuu')).toBe('unit:joensuu');
  expect(placeOf(rollout, 'coordinator', 'perheoikeus', 'joensuu')).toBe('programme');
});
