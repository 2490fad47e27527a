import { expect, test } from 'vitest';
import { ended, granted } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { after, agreed, aRollout } from '../../../test/factories/rollout';
import type { Where } from '../../domain/programme/role';
import { endDuty, grantDuty, holdsOn } from './duties';

const where = 'serviceTask:perheoikeus';
const dutyIn = (rollout: ReturnType<typeof aRollout>) => rollout.duties.get(`duty/contact-person@${where}`);
const grant = (
  rollout: ReturnType<typeof aRollout>,
  command: { role?: string; where?: Where; from?: string; until?: string } = {},
) => {
  const { role = 'contact-person', where: place = where, from = '2026-03-02', until } = command;
  const full = { role, where: place, person: 'maija', as: 'holder' as const, from: day(from) };
  return grantDuty(aProgramme(), dutyIn(rollout), { ...full, ...(until && { until: day(until) }) });
};
const refusal = (reason: string) => ({ ok: false, refusal: { reason } });

test('a duty is held from its first day until the day before its last bound', () => {
  const holder = {
    person: 'maija',
    as: 'holder' as const,
    from: day('2026-03-02'),
    until: day('2026-03-09'),
    granted: 2,
  };
  const held = ['2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09'].map((on) => holdsOn(holder, day(on)));
  expect(held).toEqual([false, true, true, false]);
  const { until: _for, ...forGood } = holder;
  expect(holdsOn(forGood, day('2036-01-01'))).toBe(true);
});

test('a role is given where it can be held', () => {
  expect(grant(aRollout()).ok).toBe(true);
  expect(grant(aRollout(), { role: 'king' })).toEqual(refusal('no-such-role'));
  expect(grant(aRollout(), { where: 'serviceTask:neuvola' })).toEqual(refusal('no-such-place'));
  expect(grant(aRollout(), { where: 'unit:nurmes' })).toEqual(refusal('no-such-place'));
  expect(grant(aRollout(), { where: 'unit:joensuu' })).toEqual(refusal('wrong-level'));
  expect(grant(aRollout(), { where: 'programme' })).toEqual(refusal('wrong-level'));
  expect(grant(aRollout(), { role: 'coordinator', where: 'programme' }).ok).toBe(true);
});

test('nobody is given what they hold already', () => {
  const rollout = aRollout(aProgramme(), granted('contact-person', where, 'maija', '2026-03-02'));
  expect(grant(rollout)).toEqual(refusal('held-already'));
  expect(grant(rollout, { from: '2026-03-01' }).ok).toBe(true);
});

test('a duty is given for a day at the least', () => {
  const begun = { from: '2026-03-02' };
  expect(grant(aRollout(), { ...begun, until: '2026-03-03' }).ok).toBe(true);
  expect(grant(aRollout(), { ...begun, until: '2026-03-02' })).toEqual(refusal('ends-before-it-begins'));
  expect(grant(aRollout(), { ...begun, until: '2026-03-01' })).toEqual(refusal('ends-before-it-begins'));
});

test('a duty ends on the day that is said', () => {
  const rollout = aRollout(aProgramme(), granted('contact-person', where, 'maija', '2026-03-02'));
  const end = (onDay: string) =>
    endDuty(dutyIn(rollout), { role: 'contact-person', where, person: 'maija', on: day(onDay) });
  expect(end('2026-03-01')).toEqual(refusal('not-held'));
  const over = after(rollout, ...agreed(end('2026-03-09')));
  expect(dutyIn(over)?.holders).toEqual([
    { person: 'maija', as: 'holder', from: '2026-03-02', until: '2026-03-09', granted: 2 },
  ]);
});

test('an end concerns one person, and a new term begins beside the old one', () => {
  const rollout = aRollout(
    aProgramme(),
    granted('contact-person', where, 'maija', '2026-01-07'),
    granted('contact-person', where, 'olli', '2026-01-07', 'substitute'),
    ended('contact-person', where, 'maija', '2026-02-01'),
    granted('contact-person', where, 'maija', '2026-03-01'),
  );
  expect(dutyIn(rollout)?.holders.map(({ person, until }) => [person, until])).toEqual([
    ['maija', '2026-02-01'],
    ['olli', undefined],
    ['maija', undefined],
  ]);
});
