import { expect, test } from 'vitest';
import { admin } from '../../../test/factories/actors';
import { approved, aScope, aSubject, aText, ordered, proposed } from '../../../test/factories/events';
import { moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { after, agreed, aRollout, on } from '../../../test/factories/rollout';
import { leftOut, aServiceTask } from '../../../test/factories/service-task';
import { aService, inPorras } from '../../../test/factories/social-service';
import { standingOf } from '../standing/standing';
import { orderStep, withdrawOrder } from './up';

const toInvited = { ...aSubject(), to: 'invited' };
const now = moment('2026-03-02');
const approvedScope = [proposed(), approved()];

/** The answer to an order: its refusal, or nothing when it is given. */
function refusalOf(...[rollout, command, actor = admin, at = now]: RefusalArguments) {
  const decision = orderStep(rollout, command, actor, at);
  return decision.ok ? undefined : decision.refusal;
}
type RefusalArguments = [
  Parameters<typeof orderStep>[0],
  Parameters<typeof orderStep>[1],
  Parameters<typeof orderStep>[2]?,
  Parameters<typeof orderStep>[3]?,
];

test('all types of the scope are opened when none is named', () => {
  const content = aScope({ types: ['jatko'] });
  const rollout = aRollout(aProgramme(), proposed(content), approved(content));
  expect(agreed(orderStep(rollout, toInvited, admin, now))).toMatchObject([{ data: { types: ['jatko'] } }]);
});

test.each([
  ['service', { services: [aService({ id: 'lastenvalvoja', ...leftOut() })] }],
  ['service task', { serviceTasks: [aServiceTask({ id: 'perheoikeus', ...leftOut() })] }],
  ['unit', { units: [{ id: 'joensuu', ...leftOut() }, { id: 'kitee' }] }],
])('a %s that is left out has no gate to go through', (_what, overrides) => {
  const rollout = aRollout(aProgramme(overrides), ...approvedScope);
  expect(refusalOf(rollout, toInvited)).toEqual({ reason: 'left-out' });
});

test('what is left out until a day goes up from that day on', () => {
  const later = aProgramme({ services: [aService({ id: 'lastenvalvoja', ...leftOut('2026-03-02') })] });
  const rollout = aRollout(later, ...approvedScope);
  expect(refusalOf(rollout, toInvited, admin, moment('2026-03-01'))).toEqual({ reason: 'left-out' });
  expect(refusalOf(rollout, toInvited, admin, moment('2026-03-02'))).toBeUndefined();
});

test('booked in Porras, a subject stands on the step at once', () => {
  const porras = aProgramme({ services: [aService({ id: 'lastenvalvoja', ...inPorras })] });
  const rollout = aRollout(porras, ...approvedScope);
  const taken = after(rollout, ...on('2026-03-02', ...agreed(orderStep(rollout, toInvited, admin, now))));
  expect(standingOf(taken, aSubject())).toMatchObject({ step: 'invited', since: now, told: 4 });
});

test('booked elsewhere, a subject stays where it is until its order is confirmed', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope);
  const waiting = after(rollout, ...on('2026-03-02', ...agreed(orderStep(rollout, toInvited, admin, now))));
  expect(standingOf(waiting, aSubject())).toMatchObject({
    step: 'staff',
    pending: { direction: 'up', to: 'invited', order: 4, confirmBy: '2026-03-04' },
  });
});

test('a second order waits for the first', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope, ordered('invited', 'staff'));
  expect(refusalOf(rollout, toInvited)).toEqual({ reason: 'order-waits' });
});

test('an order can be taken back until it is confirmed, and only that one', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope, ordered('invited', 'staff'));
  const taken = withdrawOrder(rollout, { ...aSubject(), order: 4, reason: aText() });
  expect(standingOf(after(rollout, ...agreed(taken)), aSubject()).pending).toBeUndefined();
  expect(withdrawOrder(rollout, { ...aSubject(), order: 3, reason: aText() })).toEqual({
    ok: false,
    refusal: { reason: 'no-such-order' },
  });
});

test('each unit of a service goes up by itself', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope, ordered('invited', 'staff'));
  expect(standingOf(rollout, aSubject('lastenvalvoja', 'kitee')).pending).toBeUndefined();
  expect(refusalOf(rollout, { ...toInvited, unit: 'kitee' })).toBeUndefined();
});
