import { expect, test } from 'vitest';
import { acting, admin, manager } from '../../test/factories/actors';
import { criterion } from '../../test/factories/criteria';
import {
  approved,
  aScope,
  aSubject,
  aText,
  held,
  ordered,
  proposed,
  revoked,
  withdrawn,
} from '../../test/factories/events';
import { day, moment } from '../../test/factories/moment';
import { aProgramme } from '../../test/factories/programme';
import { after, agreed, applied, aRollout, by } from '../../test/factories/rollout';
import { anAppointmentType, aService } from '../../test/factories/social-service';
import { orderStep } from '../aspects/opening/up';

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

test('a step up needs its gate to be met', () => {
  const gated = aProgramme({
    gates: { invited: [criterion({ criterion: 'workshopsHeld', workshops: ['tp1'] })] },
  });
  const before = aRollout(gated, ...approvedScope);
  expect(refusalOf(before, toInvited)).toMatchObject({
    reason: 'gate-unmet',
    missing: [{ missing: { code: 'workshops-unheld', held: 0, needed: 1, next: 'tp1' } }],
  });
  expect(refusalOf(after(before, held('tp1')), toInvited)).toBeUndefined();
});

test('a gate whose evidence has been withdrawn is unmet from then on', () => {
  const gated = aProgramme({
    gates: { invited: [criterion({ criterion: 'workshopsHeld', workshops: ['tp1'] })] },
  });
  const met = aRollout(gated, ...approvedScope, held('tp1'));
  expect(refusalOf(met, toInvited)).toBeUndefined();
  expect(refusalOf(after(met, withdrawn(4, held('tp1'))), toInvited)).toMatchObject({ reason: 'gate-unmet' });
});

test('a step up needs an approved scope, whatever its gate says', () => {
  expect(refusalOf(aRollout(), toInvited)).toEqual({ reason: 'not-approved' });
  expect(refusalOf(aRollout(aProgramme(), proposed()), toInvited)).toEqual({ reason: 'not-approved' });
  expect(refusalOf(aRollout(aProgramme(), ...approvedScope), toInvited)).toBeUndefined();
});

test('a revoked approval carries nothing up, and brings no earlier one back', () => {
  const twice = [...approvedScope, proposed(aScope({ units: ['joensuu'] }), 2)];
  const second = approved(aScope({ units: ['joensuu'] }), 2);
  expect(refusalOf(aRollout(aProgramme(), ...twice, second), toInvited)).toBeUndefined();
  expect(refusalOf(aRollout(aProgramme(), ...twice, second, revoked(2)), toInvited)).toEqual({
    reason: 'not-approved',
  });
});

test('the approval has to cover the service', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope);
  expect(refusalOf(rollout, { ...aSubject('isyys'), to: 'invited' })).toEqual({
    reason: 'outside-scope',
    what: 'service',
  });
});

test('the approval has to cover the unit', () => {
  const content = aScope({ units: ['joensuu'] });
  const rollout = aRollout(aProgramme(), proposed(content), approved(content));
  expect(refusalOf(rollout, toInvited)).toBeUndefined();
  expect(refusalOf(rollout, { ...toInvited, unit: 'kitee' })).toEqual({
    reason: 'outside-scope',
    what: 'unit',
  });
});

test('the approval has to cover every appointment type that is opened', () => {
  const content = aScope({ types: ['jatko'] });
  const rollout = aRollout(aProgramme(), proposed(content), approved(content));
  expect(refusalOf(rollout, { ...toInvited, types: ['jatko'] })).toBeUndefined();
  expect(refusalOf(rollout, { ...toInvited, types: ['jatko', 'ensitapaaminen'] })).toEqual({
    reason: 'outside-scope',
    what: 'types',
  });
});

test('a step that would open no appointment type is refused', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope);
  expect(refusalOf(rollout, { ...toInvited, types: [] })).toEqual({ reason: 'outside-scope', what: 'types' });
});

test('the approval has to reach the step', () => {
  const content = aScope({ highestStep: 'invited' });
  const rollout = aRollout(aProgramme(), proposed(content), approved(content));
  expect(refusalOf(rollout, toInvited)).toBeUndefined();
  const invited = after(rollout, ordered('invited', 'staff'), {
    type: 'stepConfirmed',
    subject: 'step/lastenvalvoja@joensuu',
    data: { ...aSubject(), order: 4, doneOn: day('2026-03-02'), evidence: aText() },
  });
  expect(refusalOf(invited, { ...aSubject(), to: 'open' })).toEqual({
    reason: 'outside-scope',
    what: 'step',
  });
});

test('the approval has to cover the day: the day before is too early, the day itself is not', () => {
  const content = aScope({ notBefore: day('2026-03-02') });
  const rollout = aRollout(aProgramme(), proposed(content), approved(content));
  expect(refusalOf(rollout, toInvited, admin, moment('2026-03-01'))).toEqual({
    reason: 'before-scope',
    notBefore: '2026-03-02',
  });
  expect(refusalOf(rollout, toInvited, admin, moment('2026-03-02'))).toBeUndefined();
});

test('the day begins by the clocks of the programme, not by those of Greenwich', () => {
  const content = aScope({ notBefore: day('2026-03-02') });
  const rollout = aRollout(aProgramme(), proposed(content), approved(content));
  expect(refusalOf(rollout, toInvited, admin, moment('2026-03-01T21:59:59.999Z'))).toMatchObject({
    reason: 'before-scope',
  });
  expect(refusalOf(rollout, toInvited, admin, moment('2026-03-01T22:00:00Z'))).toBeUndefined();
});

test('four eyes: whoever approved does not open', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope);
  expect(refusalOf(rollout, toInvited, { ...admin, person: manager.person })).toEqual({
    reason: 'four-eyes',
  });
});

test('four eyes: a substitute of the approver does not open for them', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope);
  expect(refusalOf(rollout, toInvited, acting('sirpa', 'technical-admin', manager.person))).toEqual({
    reason: 'four-eyes',
  });
});

test('four eyes: the person for whom a substitute approved does not open', () => {
  const substitute = by(acting('sirpa', 'service-manager', admin.person), approved());
  expect(refusalOf(aRollout(aProgramme(), proposed(), substitute), toInvited)).toEqual({
    reason: 'four-eyes',
  });
});

test('four eyes: two substitutes of one person do not make two', () => {
  const substitute = by(acting('sirpa', 'service-manager', 'anna'), approved());
  const rollout = aRollout(aProgramme(), proposed(), substitute);
  expect(refusalOf(rollout, toInvited, acting('timo', 'technical-admin', 'anna'))).toEqual({
    reason: 'four-eyes',
  });
  expect(refusalOf(rollout, toInvited, acting('timo', 'technical-admin', 'tuula'))).toBeUndefined();
});

test('one step at a time', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope);
  expect(refusalOf(rollout, { ...aSubject(), to: 'open' })).toEqual({ reason: 'not-next-step' });
  expect(refusalOf(rollout, { ...aSubject(), to: 'staff' })).toEqual({ reason: 'not-next-step' });
  expect(refusalOf(rollout, { ...aSubject(), to: 'roof' })).toEqual({ reason: 'not-next-step' });
});

test('a service that the definition does not have in that unit goes nowhere', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope);
  expect(refusalOf(rollout, { ...aSubject('isyys', 'kitee'), to: 'invited' })).toEqual({
    reason: 'no-such-subject',
  });
});

test('a material change makes the approval stale', () => {
  const longer = aService({
    id: 'lastenvalvoja',
    appointmentTypes: [
      anAppointmentType({ id: 'ensitapaaminen', duration: 60 }),
      anAppointmentType({ id: 'jatko' }),
    ],
  });
  const changed = applied(aProgramme({ revision: 'r2', services: [longer] }));
  expect(refusalOf(aRollout(aProgramme(), ...approvedScope, changed), toInvited)).toEqual({
    reason: 'approval-stale',
  });
});

test('a new approval takes over from a stale one', () => {
  const longer = aService({
    id: 'lastenvalvoja',
    appointmentTypes: [
      anAppointmentType({ id: 'ensitapaaminen', duration: 60 }),
      anAppointmentType({ id: 'jatko' }),
    ],
  });
  const second = aProgramme({ revision: 'r2', services: [longer] });
  const again = [applied(second), proposed(aScope(), 2), approved(aScope(), 2, second)];
  const rollout = aRollout(aProgramme(), ...approvedScope, ...again);
  expect(agreed(orderStep(rollout, toInvited, admin, now))).toMatchObject([
    { data: { approval: { proposal: 2, revision: 'r2' } } },
  ]);
});

test('an editorial change leaves the approval in force', () => {
  const renamed = aService({ id: 'lastenvalvoja', name: { fi: 'Lastenvalvojan vastaanotto' } });
  const changed = applied(aProgramme({ revision: 'r2', services: [renamed] }));
  expect(refusalOf(aRollout(aProgramme(), ...approvedScope, changed), toInvited)).toBeUndefined();
});
