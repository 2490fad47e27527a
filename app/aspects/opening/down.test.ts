import { expect, test } from 'vitest';
import { admin } from '../../../test/factories/actors';
import { criterion } from '../../../test/factories/criteria';
import {
  approved,
  aScope,
  aSubject,
  aText,
  closingOrdered,
  dated,
  ordered,
  proposed,
  stepped,
} from '../../../test/factories/events';
import { moment } from '../../../test/factories/moment';
import { aProgramme } from '../../../test/factories/programme';
import { after, agreed, aRollout } from '../../../test/factories/rollout';
import { leftOut } from '../../../test/factories/service-task';
import { aService, inPorras } from '../../../test/factories/social-service';
import { offeredToClients } from '../standing/offered';
import { standingOf } from '../standing/standing';
import { closeEverything, orderClosing } from './down';
import { orderStep } from './up';

const now = moment('2026-03-02');
const reason = aText('syy');
const porras = aProgramme({ services: [aService({ id: 'lastenvalvoja', startsAt: 'open', ...inPorras })] });
const elsewhere = aProgramme({ services: [aService({ id: 'lastenvalvoja', startsAt: 'open' })] });
const refusal = (reason: string) => ({ ok: false, refusal: { reason } });
const approvedScope = [proposed(), approved()];

test.each(['invited', 'staff', 'closed'])('down to %s is allowed at once, with a reason', (to) => {
  const rollout = aRollout(porras);
  const down = agreed(orderClosing(rollout, { ...aSubject(), to, reason }, now));
  expect(down).toMatchObject([{ type: 'steppedDown', data: { from: 'open', to, reason, emergency: false } }]);
  expect(standingOf(after(rollout, ...down), aSubject()).step).toBe(to);
});

test('down is no way up, nor to where it stands', () => {
  const rollout = aRollout(aProgramme());
  expect(orderClosing(rollout, { ...aSubject(), to: 'staff', reason }, now)).toEqual(refusal('not-lower'));
  expect(orderClosing(rollout, { ...aSubject(), to: 'open', reason }, now)).toEqual(refusal('not-lower'));
  expect(orderClosing(rollout, { ...aSubject(), to: 'cellar', reason }, now)).toEqual(refusal('not-lower'));
  expect(orderClosing(rollout, { ...aSubject('nobody'), to: 'closed', reason }, now)).toEqual(
    refusal('no-such-subject'),
  );
});

test('booked elsewhere, closing is an order that has to be confirmed in time', () => {
  const down = agreed(orderClosing(aRollout(elsewhere), { ...aSubject(), to: 'staff', reason }, now));
  expect(down).toMatchObject([{ type: 'closingOrdered', data: { to: 'staff', confirmBy: '2026-03-04' } }]);
});

test('closing is cautious: clients are not offered the service from the order on', () => {
  const rollout = aRollout(elsewhere);
  const down = agreed(orderClosing(rollout, { ...aSubject(), to: 'staff', reason }, now));
  expect(offeredToClients(rollout, aSubject(), now)).toBe(true);
  expect(offeredToClients(after(rollout, ...down), aSubject(), now)).toBe(false);
});

test('an order to go up that waits falls with the closing, and so does a dated step', () => {
  const ordering = aRollout(aProgramme(), ...approvedScope, ordered('invited', 'staff'));
  const dating = aRollout(aProgramme(), ...approvedScope, dated('invited', 'staff', '2026-04-01'));
  for (const rollout of [ordering, dating]) {
    const down = agreed(orderClosing(rollout, { ...aSubject(), to: 'closed', reason }, now));
    const standing = standingOf(after(rollout, ...down), aSubject());
    expect(standing.pending).toMatchObject({ direction: 'down', to: 'closed' });
    expect(standing.dated).toBeUndefined();
  }
});

test('a closing that waits can be made deeper, not repeated', () => {
  const closing = aRollout(elsewhere, closingOrdered('invited', 'open'));
  const down = (to: string) => orderClosing(closing, { ...aSubject(), to, reason }, now);
  expect(down('invited')).toEqual(refusal('closing-already'));
  expect(down('staff')).toMatchObject({ ok: true });
});

test('what is left out can still be taken down', () => {
  const services = [aService({ id: 'lastenvalvoja', startsAt: 'open', ...leftOut() })];
  expect(
    orderClosing(aRollout(aProgramme({ services })), { ...aSubject(), to: 'staff', reason }, now).ok,
  ).toBe(true);
});

test('up again meets the gate again', () => {
  const gate = { open: [criterion({ criterion: 'contactPersonNamed' })] };
  const rollout = aRollout(
    aProgramme({ gates: gate, services: [aService({ id: 'lastenvalvoja', startsAt: 'open', ...inPorras })] }),
    proposed(),
    approved(),
  );
  const down = agreed(orderClosing(rollout, { ...aSubject(), to: 'invited', reason }, now));
  const again = orderStep(after(rollout, ...down), { ...aSubject(), to: 'open' }, admin, now);
  expect(again).toMatchObject(refusal('gate-unmet'));
});

test('emergency closing takes all that clients can book down to the step for staff, each by its own event', () => {
  const services = [
    aService({ id: 'lastenvalvoja', startsAt: 'open' }),
    aService({ id: 'isyys', units: ['joensuu'], startsAt: 'invited', ...inPorras }),
    aService({ id: 'neuvonta', units: ['joensuu'], startsAt: 'staff' }),
    aService({ id: 'tapaamiset', units: ['joensuu'], startsAt: 'closed' }),
  ];
  const rollout = aRollout(aProgramme({ services }));
  const down = agreed(closeEverything(rollout, { reason }, now));
  expect(down).toMatchObject([
    { type: 'closingOrdered', subject: 'step/lastenvalvoja@joensuu', data: { to: 'staff', emergency: true } },
    { type: 'closingOrdered', subject: 'step/lastenvalvoja@kitee', data: { to: 'staff', emergency: true } },
    { type: 'steppedDown', subject: 'step/isyys@joensuu', data: { to: 'staff', emergency: true } },
  ]);
});

test('emergency closing takes back orders to open that wait, and dated openings', () => {
  const kitee = aSubject('lastenvalvoja', 'kitee');
  const rollout = aRollout(
    aProgramme(),
    ...approvedScope,
    ordered('invited', 'staff'),
    dated('invited', 'staff', '2026-04-01', kitee),
  );
  const down = agreed(closeEverything(rollout, { reason }, now));
  expect(down).toMatchObject([
    { type: 'orderWithdrawn', data: { unit: 'joensuu', order: 4, reason } },
    { type: 'datedStepWithdrawn', data: { unit: 'kitee', dated: 5, reason } },
  ]);
  const closed = after(rollout, ...down);
  expect(standingOf(closed, aSubject()).pending).toBeUndefined();
  expect(closed.awaited.isEmpty()).toBe(true);
});

test('emergency closing leaves an order to the step for staff alone', () => {
  const services = [aService({ id: 'lastenvalvoja', startsAt: 'closed' })];
  const rollout = aRollout(aProgramme({ services }), ...approvedScope, ordered('staff', 'closed'));
  expect(closeEverything(rollout, { reason }, now)).toEqual(refusal('nothing-to-close'));
});

test('emergency closing makes a milder closing that waits deeper, and leaves one that is deep enough', () => {
  const kitee = aSubject('lastenvalvoja', 'kitee');
  const rollout = aRollout(
    elsewhere,
    closingOrdered('invited', 'open'),
    closingOrdered('closed', 'open', kitee),
  );
  expect(agreed(closeEverything(rollout, { reason }, now))).toMatchObject([
    { subject: 'step/lastenvalvoja@joensuu', data: { to: 'staff' } },
  ]);
});

test('emergency closing reaches what is left out today', () => {
  const services = [aService({ id: 'lastenvalvoja', units: ['joensuu'], startsAt: 'open', ...leftOut() })];
  expect(agreed(closeEverything(aRollout(aProgramme({ services })), { reason }, now))).toHaveLength(1);
});

test('emergency closing closes an order upwards of what clients can book already', () => {
  const rollout = aRollout(
    aProgramme({ services: [aService({ id: 'lastenvalvoja', units: ['joensuu'], ...inPorras })] }),
    ...[proposed(aScope({ units: ['joensuu'] })), approved(aScope({ units: ['joensuu'] }))],
    stepped('invited', 'staff'),
    dated('open', 'invited', '2026-04-01'),
  );
  const closed = after(rollout, ...agreed(closeEverything(rollout, { reason }, now)));
  expect(standingOf(closed, aSubject())).toMatchObject({ step: 'staff' });
  expect(standingOf(closed, aSubject()).dated).toBeUndefined();
});

test('there is nothing to close when clients can book nothing', () => {
  expect(closeEverything(aRollout(), { reason }, now)).toEqual(refusal('nothing-to-close'));
});
