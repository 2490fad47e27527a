import { expect, test } from 'vitest';
import { approved, aScope, aSubject, proposed, revoked, stepped } from '../../../test/factories/events';
import { moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { applied, aRollout } from '../../../test/factories/rollout';
import { leftOut } from '../../../test/factories/service-task';
import { anAppointmentType, aService, inPorras } from '../../../test/factories/social-service';
import { offeredToClients, rulesOf } from './offered';
import { standingOf } from './standing';

const now = moment('2026-03-02');
const approvedScope = [proposed(), approved()];
const longer = aProgramme({
  revision: 'r2',
  services: [
    aService({
      id: 'lastenvalvoja',
      ...inPorras,
      appointmentTypes: [
        anAppointmentType({ id: 'ensitapaaminen', duration: 60 }),
        anAppointmentType({ id: 'jatko' }),
      ],
    }),
  ],
});
const ours = aProgramme({ services: [aService({ id: 'lastenvalvoja', ...inPorras })] });
const up = [stepped('invited', 'staff'), stepped('open', 'invited')];

test('a subject that has never moved stands where the definition starts it', () => {
  expect(standingOf(aRollout(), aSubject())).toEqual({ ...aSubject(), step: 'staff', path: [], types: [] });
});

test.each([
  ['closed', false],
  ['staff', false],
  ['invited', false],
  ['open', true],
])('clients of a service at %s are sent there: %s', (startsAt, offered) => {
  const programme = aProgramme({ services: [aService({ id: 'lastenvalvoja', startsAt })] });
  expect(offeredToClients(aRollout(programme), aSubject(), now)).toBe(offered);
});

test('clients are not sent to what is left out, up to the day until which it is', () => {
  const services = [aService({ id: 'lastenvalvoja', startsAt: 'open', ...leftOut('2026-03-02') })];
  const rollout = aRollout(aProgramme({ services }));
  expect(offeredToClients(rollout, aSubject(), moment('2026-03-01'))).toBe(false);
  expect(offeredToClients(rollout, aSubject(), moment('2026-03-02'))).toBe(true);
});

test('what is up stays up after a material change, by the rules of the revision that its approval bound', () => {
  const rollout = aRollout(ours, ...approvedScope, ...up, applied(longer));
  expect(standingOf(rollout, aSubject()).step).toBe('open');
  expect(offeredToClients(rollout, aSubject(), now)).toBe(true);
  expect(rulesOf(rollout, aSubject())?.revision).toBe('r1');
});

test('a new approval takes over the rules', () => {
  const again = [proposed(aScope(), 2), approved(aScope(), 2, longer)];
  const rollout = aRollout(ours, ...approvedScope, ...up, applied(longer), ...again);
  expect(rulesOf(rollout, aSubject())?.revision).toBe('r2');
});

test('a new approval that leaves a subject out leaves it the rules that it went up by', () => {
  const kitee = aScope({ units: ['kitee'] });
  const again = [proposed(kitee, 2), approved(kitee, 2, longer)];
  const rollout = aRollout(ours, ...approvedScope, ...up, applied(longer), ...again);
  expect(rulesOf(rollout, aSubject())?.revision).toBe('r1');
});

test('what is up stays up when its approval is revoked', () => {
  const rollout = aRollout(ours, ...approvedScope, ...up, revoked());
  expect(standingOf(rollout, aSubject()).step).toBe('open');
  expect(rulesOf(rollout, aSubject())?.revision).toBe('r1');
});

test('no approval, no rules', () => {
  expect(rulesOf(aRollout(), aSubject())).toBeUndefined();
});
