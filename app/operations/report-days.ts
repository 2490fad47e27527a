import type { Rollout } from '../aspects';
import { dayOf, type Day } from '../domain/calendar';

/** The days of a status report: the one it speaks of, and the one it compares with. */
export interface ReportDays {
  readonly day: Day;
  readonly since?: Day | undefined;
}

export interface ReportDaysRefusal {
  /** The day is still ahead; nothing had been recorded by then; the comparison is not with an earlier day. */
  readonly reason: 'not-yet' | 'nothing-yet' | 'not-earlier';
}

/** Why there can be no status report of these days; nothing when there can. */
export function reportDaysRefusal(
  { applied, programme: { timeZone } }: Rollout,
  today: Day,
  { day, since }: ReportDays,
): ReportDaysRefusal | undefined {
  if (day > today) return { reason: 'not-yet' };
  const first = applied.first();
  if (!first || day < dayOf(first.at, timeZone)) return { reason: 'nothing-yet' };
  return since !== undefined && since >= day ? { reason: 'not-earlier' } : undefined;
}
