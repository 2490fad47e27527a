import { expect, test } from 'vitest';
import {
  approved,
  aSubject,
  closingOrdered,
  confirmed,
  dated,
  held,
  ordered,
  proposed,
  steppedDown,
  stepped,
} from '../../test/factories/events';
import { day } from '../../test/factories/moment';
import { aProgramme } from '../../test/factories/programme';
import { after, aRollout, on } from '../../test/factories/rollout';
import { aService, inPorras } from '../../test/factories/social-service';
import { recentSteps, stepChangesSince } from './recent';

const porras = aProgramme({ services: [aService({ id: 'lastenvalvoja', ...inPorras })] });

test('what opened or closed in the last fourteen days, newest first', () => {
  const rollout = aRollout(
    porras,
    ...on('2026-03-02', stepped('invited', 'staff')),
    ...on('2026-03-10', steppedDown('staff', 'invited')),
  );
  const days = (today: string) =>
    recentSteps(rollout, day(today)).map(({ on, direction }) => [on, direction]);
  expect(days('2026-03-15')).toEqual([
    ['2026-03-10', 'down'],
    ['2026-03-02', 'up'],
  ]);
  expect(days('2026-03-16')).toEqual([['2026-03-10', 'down']]);
  expect(days('2026-03-09')).toEqual([['2026-03-02', 'up']]);
});

test('since a day counts that day', () => {
  const rollout = aRollout(porras, ...on('2026-03-02', stepped('invited', 'staff')));
  expect(stepChangesSince(rollout, day('2026-03-02'))).toHaveLength(1);
  expect(stepChangesSince(rollout, day('2026-03-03'))).toHaveLength(0);
});

test('booked elsewhere, the change is the confirmation', () => {
  const rollout = aRollout(
    aProgramme(),
    ...on('2026-03-02', ordered('invited', 'staff')),
    ...on('2026-03-04', confirmed(2, '2026-03-03')),
  );
  expect(stepChangesSince(rollout, day('2026-01-01'))).toMatchObject([
    { subject: aSubject(), on: '2026-03-04', event: 3, direction: 'up', to: 'invited', waits: false },
  ]);
});

test('an order to close is shown at once, and says that it waits', () => {
  const open = aProgramme({ services: [aService({ id: 'lastenvalvoja', startsAt: 'open' })] });
  const rollout = aRollout(open, ...on('2026-03-02', closingOrdered('staff', 'open')));
  expect(stepChangesSince(rollout, day('2026-01-01'))).toMatchObject([
    { on: '2026-03-02', event: 2, direction: 'down', to: 'staff', waits: true },
  ]);
});

test('a dated opening is shown on the day of its moment', () => {
  const rollout = aRollout(porras, proposed(), approved(), dated('invited', 'staff', '2026-04-01'));
  const later = after(rollout, ...on('2026-04-10', held('tp1')));
  expect(recentSteps(later, day('2026-04-10'))).toMatchObject([
    { on: '2026-04-01', event: 4, to: 'invited' },
  ]);
});
