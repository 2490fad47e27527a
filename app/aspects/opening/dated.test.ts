import { expect, test } from 'vitest';
import { admin, manager } from '../../../test/factories/actors';
import { criterion } from '../../../test/factories/criteria';
import {
  approved,
  aScope,
  aSubject,
  aText,
  dated,
  held,
  ordered,
  proposed,
  revoked,
  withdrawn,
} from '../../../test/factories/events';
import { day, moment } from '../../../test/factories/moment';
import { aProgramme, type ProgrammeOverrides } from '../../../test/factories/programme';
import { after, agreed, applied, aRollout, by, on } from '../../../test/factories/rollout';
import { aService, inPorras } from '../../../test/factories/social-service';
import { advance, stepAt } from '../../judgement/advance';
import { standingOf } from '../standing/standing';
import { dateStep, withdrawDatedStep } from './dated';

const gates = { invited: [criterion({ criterion: 'workshopsHeld', workshops: ['tp1'] })] };
const inOurs = (overrides: ProgrammeOverrides = {}) =>
  aProgramme({ services: [aService({ id: 'lastenvalvoja', ...inPorras })], ...overrides });
const approvedScope = [proposed(), approved()];
const at = '2026-04-01T06:00:00Z';
const before = moment('2026-04-01T05:59:59.999Z');
const then = moment(at);
const now = moment('2026-03-02');
const refusal = (reason: string) => ({ ok: false, refusal: { reason } });

test('a dated step takes effect at its moment, and not before, without anyone doing anything', () => {
  const rollout = aRollout(inOurs(), ...approvedScope, dated('invited', 'staff', at));
  expect(stepAt(rollout, aSubject(), before)).toMatchObject({ step: 'staff', dated: { to: 'invited' } });
  expect(stepAt(rollout, aSubject(), then)).toMatchObject({
    step: 'invited',
    since: then,
    told: 4,
    by: admin,
  });
  expect(stepAt(rollout, aSubject(), then).dated).toBeUndefined();
});

test('the state is the same whether or not something was recorded after the moment', () => {
  const rollout = aRollout(inOurs(), ...approvedScope, dated('invited', 'staff', at));
  const recorded = after(rollout, ...on('2026-05-01', held('tp1')));
  expect(standingOf(recorded, aSubject())).toEqual(stepAt(rollout, aSubject(), moment('2026-05-01')));
  expect(recorded.awaited.isEmpty()).toBe(true);
});

test('at its moment a dated step is judged by what is known then', () => {
  const rollout = aRollout(inOurs({ gates }), ...approvedScope, held('tp1'), dated('invited', 'staff', at));
  expect(stepAt(rollout, aSubject(), then).step).toBe('invited');
  const taken = after(rollout, ...on('2026-03-20', withdrawn(4, held('tp1'))));
  expect(stepAt(taken, aSubject(), then)).toMatchObject({ step: 'staff', dated: { heldBack: 'gate-unmet' } });
});

test('what is recorded after the moment changes nothing of what was judged at it', () => {
  const rollout = aRollout(inOurs({ gates }), ...approvedScope, held('tp1'), dated('invited', 'staff', at));
  const late = after(rollout, ...on('2026-04-02', withdrawn(4, held('tp1'))));
  expect(standingOf(late, aSubject())).toMatchObject({ step: 'invited', since: then });
});

test('a dated step that was held back waits for a hand, even when all is met later', () => {
  const rollout = aRollout(inOurs({ gates }), ...approvedScope, held('tp1'), dated('invited', 'staff', at));
  const heldBack = after(rollout, ...on('2026-03-20', withdrawn(4, held('tp1'))));
  const met = after(heldBack, ...on('2026-04-02', held('tp1', '2026-04-02')));
  expect(stepAt(met, aSubject(), moment('2026-05-01'))).toMatchObject({
    step: 'staff',
    dated: { heldBack: 'gate-unmet' },
  });
});

test('a dated step is judged by the definition in force at its moment', () => {
  const rollout = aRollout(inOurs(), ...approvedScope, dated('invited', 'staff', at));
  const stricter = applied(inOurs({ revision: 'r2', gates }));
  expect(stepAt(after(rollout, ...on('2026-03-31', stricter)), aSubject(), then).dated?.heldBack).toBe(
    'gate-unmet',
  );
  expect(stepAt(after(rollout, ...on('2026-04-02', stricter)), aSubject(), then).step).toBe('invited');
});

test('a dated step whose approval has been revoked is held back', () => {
  const rollout = aRollout(inOurs(), ...approvedScope, dated('invited', 'staff', at), revoked());
  expect(stepAt(rollout, aSubject(), then).dated?.heldBack).toBe('not-approved');
});

test('a dated step is carried by the approval in force at its moment', () => {
  const second = [proposed(aScope(), 2), approved(aScope(), 2)];
  const rollout = aRollout(inOurs(), ...approvedScope, dated('invited', 'staff', at), ...second);
  expect(stepAt(rollout, aSubject(), then)).toMatchObject({ step: 'invited', approval: { proposal: 2 } });
});

test('four eyes hold at the moment: whoever dated the step may have approved since', () => {
  const own = by({ person: admin.person, role: 'service-manager' }, approved(aScope(), 2));
  const rollout = aRollout(
    inOurs(),
    ...approvedScope,
    dated('invited', 'staff', at),
    proposed(aScope(), 2),
    own,
  );
  expect(stepAt(rollout, aSubject(), then).dated?.heldBack).toBe('four-eyes');
});

test('dated steps take effect in the order of their moments, whichever was told first', () => {
  const kitee = aSubject('lastenvalvoja', 'kitee');
  const rollout = aRollout(
    inOurs(),
    ...approvedScope,
    dated('invited', 'staff', '2026-04-02T06:00:00Z'),
    dated('invited', 'staff', at, kitee),
  );
  const once = advance(rollout, then);
  expect(standingOf(once, kitee).step).toBe('invited');
  expect(standingOf(once, aSubject()).step).toBe('staff');
  expect([...advance(rollout, moment('2026-04-03')).awaited]).toEqual([]);
});

test('booked elsewhere, the moment sets only the order', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope, dated('invited', 'staff', at));
  const standing = stepAt(rollout, aSubject(), then);
  expect(standing).toMatchObject({
    step: 'staff',
    pending: { direction: 'up', to: 'invited', order: 4, at: then, confirmBy: '2026-04-03', by: admin },
  });
  expect(standing.dated).toBeUndefined();
});

test('a step is dated for a moment to come', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope);
  const command = { ...aSubject(), to: 'invited', at: now };
  expect(dateStep(rollout, command, admin, now)).toEqual(refusal('in-the-past'));
  expect(dateStep(rollout, { ...command, at: moment('2026-03-02T10:00:00.001Z') }, admin, now).ok).toBe(true);
});

test('a step is dated only when what is known now lets it through on its day', () => {
  const command = { ...aSubject(), to: 'invited', at: then };
  expect(dateStep(aRollout(), command, admin, now)).toEqual(refusal('not-approved'));
  const rollout = aRollout(aProgramme(), ...approvedScope);
  expect(dateStep(rollout, command, { ...admin, person: manager.person }, now)).toEqual(refusal('four-eyes'));
  expect(dateStep(rollout, { ...command, to: 'open' }, admin, now)).toEqual(refusal('not-next-step'));
  const unmet = aRollout(aProgramme({ gates }), ...approvedScope);
  expect(dateStep(unmet, command, admin, now)).toMatchObject(refusal('gate-unmet'));
});

test('a step can be dated for the first day of its approval, and for the day that its gate waits for', () => {
  const waits = { invited: [criterion({ criterion: 'dayReached', day: day('2026-04-01') })] };
  const content = aScope({ notBefore: day('2026-04-01') });
  const rollout = aRollout(aProgramme({ gates: waits }), proposed(content), approved(content));
  const command = { ...aSubject(), to: 'invited' };
  expect(dateStep(rollout, { ...command, at: then }, admin, now).ok).toBe(true);
  expect(dateStep(rollout, { ...command, at: moment('2026-03-31') }, admin, now)).toMatchObject(
    refusal('before-scope'),
  );
});

test('nothing is dated while an order waits', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope, ordered('invited', 'staff'));
  expect(dateStep(rollout, { ...aSubject(), to: 'invited', at: then }, admin, now)).toEqual(
    refusal('order-waits'),
  );
});

test('the very same is dated once by one person; another person, moment or type is another date', () => {
  const rollout = aRollout(inOurs(), ...approvedScope, dated('invited', 'staff', at));
  const command = { ...aSubject(), to: 'invited', at: then };
  expect(dateStep(rollout, command, admin, now)).toEqual(refusal('dated-already'));
  expect(dateStep(rollout, command, { ...admin, person: 'somebody' }, now).ok).toBe(true);
  expect(dateStep(rollout, { ...command, at: moment('2026-04-02') }, admin, now).ok).toBe(true);
  expect(dateStep(rollout, { ...command, types: ['jatko'] }, admin, now).ok).toBe(true);
});

test('a newer date stands in the place of an older one', () => {
  const rollout = aRollout(inOurs(), ...approvedScope, dated('invited', 'staff', at));
  const moved = after(rollout, dated('invited', 'staff', '2026-05-01'));
  expect(stepAt(moved, aSubject(), then).step).toBe('staff');
  expect(stepAt(moved, aSubject(), moment('2026-05-01')).step).toBe('invited');
});

test('a dated step can be taken back, before its moment and after it was held back', () => {
  const rollout = aRollout(inOurs(), ...approvedScope, dated('invited', 'staff', at));
  const take = { ...aSubject(), dated: 4, reason: aText() };
  const taken = after(rollout, ...agreed(withdrawDatedStep(rollout, take)));
  expect(stepAt(taken, aSubject(), then)).toMatchObject({ step: 'staff' });
  expect(withdrawDatedStep(taken, take)).toEqual(refusal('no-such-dated-step'));

  const heldBack = advance(after(rollout, revoked()), then);
  expect(withdrawDatedStep(heldBack, take).ok).toBe(true);
  expect(withdrawDatedStep(heldBack, { ...take, dated: 3 })).toEqual(refusal('no-such-dated-step'));
});

test('a hand takes the step that was held back', () => {
  const rollout = aRollout(aProgramme(), ...approvedScope, dated('invited', 'staff', at), revoked());
  const byHand = after(rollout, ...on('2026-04-02', ordered('invited', 'staff')));
  expect(standingOf(byHand, aSubject()).dated).toBeUndefined();
  expect(standingOf(byHand, aSubject()).pending).toMatchObject({ to: 'invited', order: 6 });
});
