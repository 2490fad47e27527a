import { staffBookingSubject } from '../../aspects/staff-booking';
import type { SocialServiceId } from '../../programme/service-task';
import type { Rollout } from '../../rollout';
import { sinceLatest, whenExpected } from './expected';
import type { Asked, Finding, Of } from './finding';

export function staffBookingInUse(
  rollout: Rollout,
  { serviceTask }: Asked,
  service: SocialServiceId,
  { bookings, days }: Of<'staffBookingInUse'>,
): Finding {
  const count = rollout.staffBooking.get(staffBookingSubject(service));
  const expected = whenExpected(rollout, serviceTask, [`staff-booking:${service}`]);
  if (!count) {
    const missing = { code: 'staff-booking-uncounted' as const, bookings, days };
    return { met: false, evidence: [], missing, ...expected };
  }
  const evidence = [{ event: count.told, on: count.to }];
  if (count.bookings >= bookings && count.days >= days) return { met: true, evidence };
  return {
    met: false,
    evidence,
    missing: {
      code: 'staff-booking-short',
      bookings: count.bookings,
      neededBookings: bookings,
      days: count.days,
      neededDays: days,
    },
    ...expected,
    ...sinceLatest(evidence),
  };
}
