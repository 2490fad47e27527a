import { expect, test } from 'vitest';
import { admin, manager } from '../../../test/factories/actors';
import { criterion } from '../../../test/factories/criteria';
import {
  approved,
  aScope,
  aSubject,
  aText,
  closingOrdered,
  held,
  ordered,
  proposed,
  revoked,
  withdrawn,
} from '../../../test/factories/events';
import { day, moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { after, agreed, applied, aRollout, by, on } from '../../../test/factories/rollout';
import { aService } from '../../../test/factories/social-service';
import { offeredToClients, rulesOf } from '../standing/offered';
import { standingOf } from '../standing/standing';
import { confirmStep } from './confirm';

const now = moment('2026-03-03');
const r2 = aProgramme({ revision: 'r2' });
const waiting = aRollout(
  aProgramme(),
  proposed(),
  approved(),
  ...on('2026-03-02', ordered('invited', 'staff')),
);
const confirmation = { ...aSubject(), order: 4, doneOn: day('2026-03-03'), evidence: aText('tb') };
const refusal = (reason: string) => ({ ok: false, refusal: { reason } });

test('the service stands on the new step from the confirmation only', () => {
  expect(standingOf(waiting, aSubject()).step).toBe('staff');
  const done = after(waiting, ...on('2026-03-03', ...agreed(confirmStep(waiting, confirmation, admin, now))));
  expect(standingOf(done, aSubject())).toMatchObject({
    step: 'invited',
    since: now,
    types: ['ensitapaaminen', 'jatko'],
    approval: { proposal: 1, revision: 'r1' },
  });
  expect(standingOf(done, aSubject()).pending).toBeUndefined();
});

test('the same person may order and confirm', () => {
  expect(standingOf(waiting, aSubject()).pending?.by).toMatchObject({ person: admin.person });
  expect(confirmStep(waiting, confirmation, admin, now)).toMatchObject({ ok: true });
});

test('four eyes hold at the confirmation too', () => {
  expect(confirmStep(waiting, confirmation, { ...admin, person: manager.person }, now)).toEqual(
    refusal('four-eyes'),
  );
});

test('four eyes: nobody opens by an order of their own that they have approved since', () => {
  const since = after(
    waiting,
    proposed(aScope({ types: ['jatko', 'ensitapaaminen'] }), 2),
    by({ person: admin.person, role: 'service-manager' }, approved(aScope(), 2)),
  );
  expect(confirmStep(since, confirmation, { ...admin, person: 'tuula' }, now)).toEqual(refusal('four-eyes'));
});

test('an order that nobody gave, or that is settled, cannot be confirmed', () => {
  expect(confirmStep(waiting, { ...confirmation, order: 3 }, admin, now)).toEqual(refusal('no-such-order'));
  const done = after(waiting, ...agreed(confirmStep(waiting, confirmation, admin, now)));
  expect(confirmStep(done, confirmation, admin, now)).toEqual(refusal('no-such-order'));
});

test('what is confirmed was done on the day of the order at the earliest, and today at the latest', () => {
  const on = (doneOn: string) => confirmStep(waiting, { ...confirmation, doneOn: day(doneOn) }, admin, now);
  expect(on('2026-03-01')).toEqual(refusal('before-order'));
  expect(on('2026-03-02')).toMatchObject({ ok: true });
  expect(on('2026-03-03')).toMatchObject({ ok: true });
  expect(on('2026-03-04')).toEqual(refusal('not-yet'));
});

test('nothing opens by evidence that has been taken back since the order', () => {
  const gate = { invited: [criterion({ criterion: 'workshopsHeld', workshops: ['tp1'] })] };
  const order = [held('tp1'), proposed(), approved(), ...on('2026-03-02', ordered('invited', 'staff'))];
  const rollout = aRollout(aProgramme({ gates: gate }), ...order);
  const command = { ...confirmation, order: 5 };
  expect(confirmStep(rollout, command, admin, now)).toMatchObject({ ok: true });
  const taken = after(rollout, withdrawn(2, held('tp1')));
  expect(confirmStep(taken, command, admin, now)).toMatchObject(refusal('gate-unmet'));
});

test('nothing opens by an approval that has been revoked since the order', () => {
  expect(confirmStep(after(waiting, revoked()), confirmation, admin, now)).toEqual(refusal('not-approved'));
});

test('what is confirmed stands by the approval that it was judged by, not by the one of its order', () => {
  const types = aScope({ types: ['jatko', 'ensitapaaminen'] });
  const since = after(waiting, applied(r2), proposed(types, 2), approved(types, 2, r2));
  const done = after(since, ...on('2026-03-03', ...agreed(confirmStep(since, confirmation, admin, now))));
  const newer = { proposal: 2, revision: 'r2' };
  expect(standingOf(done, aSubject()).approval).toEqual(newer);
  const taken = after(done, revoked(2));
  expect(rulesOf(taken, aSubject())?.revision).toBe('r2');
});

test('closing elsewhere is confirmed without a gate or an approval', () => {
  const open = aProgramme({ services: [aService({ id: 'lastenvalvoja', startsAt: 'open' })] });
  const closing = aRollout(open, ...on('2026-03-02', closingOrdered('staff', 'open')));
  const closed = confirmStep(
    closing,
    { ...confirmation, order: 2 },
    { ...admin, person: manager.person },
    now,
  );
  expect(standingOf(after(closing, ...agreed(closed)), aSubject()).step).toBe('staff');
});

test('until a closing is confirmed the service stands where it stood, and clients are not sent there', () => {
  const open = aProgramme({ services: [aService({ id: 'lastenvalvoja', startsAt: 'open' })] });
  expect(offeredToClients(aRollout(open), aSubject(), now)).toBe(true);
  const closing = aRollout(open, ...on('2026-03-02', closingOrdered('staff', 'open')));
  expect(standingOf(closing, aSubject())).toMatchObject({
    step: 'open',
    pending: { direction: 'down', to: 'staff' },
  });
  expect(offeredToClients(closing, aSubject(), now)).toBe(false);
});
