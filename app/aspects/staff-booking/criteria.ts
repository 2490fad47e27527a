import { criterion } from '../../domain/aspect';
import type { Asked, Finding } from '../../domain/finding';
import { inEachService } from '../../domain/first-unmet';
import type { SocialServiceId } from '../../domain/programme/service-task';
import { integer, material } from '../../schema/kit';
import { sinceLatest, whenExpected } from '../plan/expected';
import type { WithPlan } from '../plan/plan';
import { staffBookingSubject, type WithStaffBooking } from './staff-booking';

/** Staff book the service's appointments electronically: so many, over so many days. */
export interface StaffBookingInUse {
  readonly criterion: 'staffBookingInUse';
  readonly bookings: number;
  readonly days: number;
}

type StaffBookingMissing =
  | { readonly code: 'staff-booking-uncounted'; readonly bookings: number; readonly days: number }
  | {
      readonly code: 'staff-booking-short';
      readonly bookings: number;
      readonly neededBookings: number;
      readonly days: number;
      readonly neededDays: number;
    };

type State = WithStaffBooking & WithPlan;

export const staffBookingInUse = criterion<State, StaffBookingInUse>()({
  yaml: {
    meaning: 'Staff book the service’s appointments electronically, by a count that is entered by hand.',
    fields: {
      bookings: material(
        integer(1, 1_000_000),
        'How many appointments staff have to have booked in the time that `days` says.',
        50,
      ),
      days: material(integer(1, 366), 'Over how many days the bookings are counted.', 28),
    },
  },
  extent: 'service',
  answer: (rollout, asked, asks, on) =>
    inEachService(rollout, asked, on, (service) => answer(rollout, asked, service, asks)),
});

function answer(
  rollout: State,
  { serviceTask }: Asked,
  service: SocialServiceId,
  { bookings, days }: StaffBookingInUse,
): Finding<StaffBookingMissing> {
  const count = rollout.staffBooking.get(staffBookingSubject(service));
  const expected = whenExpected(rollout, serviceTask, [{ kind: 'staff-booking', service }]);
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
