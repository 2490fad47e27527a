import { expect, test } from 'vitest';
import { day } from '../../test/factories/moment';
import { aRollout } from '../../test/factories/rollout';
import { reportDaysRefusal } from './report-days';

/** Its first definition is applied on 7 January 2026. */
const rollout = aRollout();
const today = day('2026-03-02');

test('there is a report of today and not of tomorrow', () => {
  expect(reportDaysRefusal(rollout, today, { day: today })).toBeUndefined();
  expect(reportDaysRefusal(rollout, today, { day: day('2026-03-03') })).toEqual({ reason: 'not-yet' });
});

test('there is a report of the first day of the journal and not of the day before', () => {
  expect(reportDaysRefusal(rollout, today, { day: day('2026-01-07') })).toBeUndefined();
  expect(reportDaysRefusal(rollout, today, { day: day('2026-01-06') })).toEqual({ reason: 'nothing-yet' });
});

test('a report compares with an earlier day, however early, and not with its own', () => {
  const compared = (since: string) => reportDaysRefusal(rollout, today, { day: today, since: day(since) });
  expect(compared('2020-01-01')).toBeUndefined();
  expect(compared('2026-03-01')).toBeUndefined();
  expect(compared('2026-03-02')).toEqual({ reason: 'not-earlier' });
});
