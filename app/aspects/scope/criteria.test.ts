import { expect, test } from 'vitest';
import { ask } from '../../../test/factories/asking';
import { approved, aScope, proposed, returned, revoked } from '../../../test/factories/events';
import { day } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { applied, on } from '../../../test/factories/rollout';
import { anAppointmentType, aService } from '../../../test/factories/social-service';

const scopeApproved = { criterion: 'scopeApproved' } as const;

test('a scope that nobody has proposed is the move of whoever proposes', () => {
  expect(ask(scopeApproved, [])).toEqual({
    met: false,
    evidence: [],
    missing: { code: 'scope-unproposed' },
    role: 'coordinator',
  });
});

test('a proposal that waits is overdue the day after the last one allowed', () => {
  const events = on('2026-03-02', proposed());
  expect(ask(scopeApproved, events, { onDay: '2026-03-12' })).toEqual({
    met: false,
    evidence: [],
    missing: { code: 'scope-pending', proposal: 1, on: '2026-03-02' },
    since: '2026-03-02',
    decision: 'waits',
  });
  expect(ask(scopeApproved, events, { onDay: '2026-03-13' }).decision).toBe('overdue');
});

test('an approval meets it, and a newer proposal takes nothing away', () => {
  const events = on('2026-03-02', proposed(), approved());
  expect(ask(scopeApproved, events)).toEqual({ met: true, evidence: [{ event: 3, on: '2026-03-02' }] });
  expect(ask(scopeApproved, [...events, proposed(aScope({ units: ['kitee'] }), 2)]).met).toBe(true);
});

test('a returned proposal goes back to whoever proposes, since that day', () => {
  const events = [...on('2026-03-02', proposed()), ...on('2026-03-05', returned())];
  expect(ask(scopeApproved, events, { onDay: '2026-03-09' })).toMatchObject({
    met: false,
    missing: { code: 'scope-returned', proposal: 1, on: '2026-03-05' },
    role: 'coordinator',
    since: '2026-03-05',
  });
});

test('a revoked approval is missing since it was revoked', () => {
  const events = [...on('2026-02-02', proposed(), approved()), ...on('2026-02-16', revoked())];
  expect(ask(scopeApproved, events)).toMatchObject({
    missing: { code: 'scope-unproposed' },
    since: '2026-02-16',
  });
});

test('a stale approval is missing since the revision that changed what it binds', () => {
  const types = [
    anAppointmentType({ id: 'ensitapaaminen', duration: 60 }),
    anAppointmentType({ id: 'jatko' }),
  ];
  const services = [aService({ id: 'lastenvalvoja', appointmentTypes: types })];
  const events = [
    ...on('2026-02-02', proposed(), approved()),
    ...on('2026-02-09', applied(aProgramme({ revision: 'r2' }))),
    ...on('2026-02-16', applied(aProgramme({ revision: 'r3', services }))),
    ...on('2026-02-23', applied(aProgramme({ revision: 'r4', services, name: { fi: 'Uusi' } }))),
  ];
  expect(ask(scopeApproved, events)).toMatchObject({
    met: false,
    missing: { code: 'scope-stale', proposal: 1, on: '2026-02-02' },
    role: 'coordinator',
    since: '2026-02-16',
  });
});

test.each([
  ['the unit', { units: ['kitee'] }],
  ['the step', { highestStep: 'staff' }],
  ['the service', { service: 'isyys', units: ['joensuu'] }],
])('an approval that leaves out %s does not meet it', (_what, choice) => {
  const content = aScope(choice);
  expect(ask(scopeApproved, on('2026-02-02', proposed(content), approved(content)))).toMatchObject({
    met: false,
    missing: { code: 'scope-leaves-out' },
    since: '2026-02-02',
  });
});

test('an approval from a day on meets it from that day', () => {
  const content = aScope({ notBefore: day('2026-03-02') });
  const events = on('2026-02-02', proposed(content), approved(content));
  expect(ask(scopeApproved, events, { onDay: '2026-03-01' })).toMatchObject({
    met: false,
    missing: { code: 'scope-not-yet', day: '2026-03-02' },
    expected: '2026-03-02',
  });
  expect(ask(scopeApproved, events, { onDay: '2026-03-02' }).met).toBe(true);
});
