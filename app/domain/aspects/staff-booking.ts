import { daysBetween, type Day } from '../calendar';
import { correctsFact } from '../journal/correction';
import { decided, refused, type Decision } from '../decision';
import type { Happened, TextRef } from '../journal/envelope';
import type { SocialServiceId } from '../programme/service-task';
import type { Rollout } from '../rollout';

/** What can happen to staff booking: a count is entered by hand, with where it comes from. */
export type StaffBookingEvent = Happened<
  'staffBookingCounted',
  {
    readonly service: SocialServiceId;
    readonly bookings: number;
    /** First day of the counted time; the last one is `happenedOn`. */
    readonly from: Day;
    readonly evidence: TextRef;
  }
>;

/** The latest count of appointments booked by staff, with the days that it covers. */
export interface StaffBooking {
  readonly service: SocialServiceId;
  readonly bookings: number;
  readonly from: Day;
  readonly to: Day;
  /** Days covered, first and last included. */
  readonly days: number;
  readonly told: number;
}

export function staffBookingSubject(service: SocialServiceId): string {
  return `staff-booking/${service}`;
}

export function applyStaffBookingEvent(
  before: StaffBooking | undefined,
  event: StaffBookingEvent,
): StaffBooking {
  const { service, bookings, from } = event.data;
  const to = event.happenedOn;
  if (before && to < before.to) return before;
  return { service, bookings, from, to, days: daysBetween(from, to) + 1, told: event.sequence };
}

/**
 * Records a count of staff bookings over whole days. Refused for an unknown service, impossible figures,
 * a day to come, or when what it corrects does not count any more.
 */
export function countStaffBooking(
  rollout: Rollout,
  command: StaffBookingEvent['data'] & { readonly to: Day; readonly corrects?: number },
  today: Day,
): Decision<
  StaffBookingEvent,
  { readonly reason: 'no-such-service' | 'impossible-figures' | 'not-yet' | 'no-such-fact' }
> {
  const { service, bookings, from, to, evidence, corrects } = command;
  if (!rollout.programme.services.has(service)) return refused({ reason: 'no-such-service' });
  if (!Number.isInteger(bookings) || bookings < 0 || from > to)
    return refused({ reason: 'impossible-figures' });
  if (to > today) return refused({ reason: 'not-yet' });
  const subject = staffBookingSubject(service);
  if (!correctsFact(rollout, subject, corrects)) return refused({ reason: 'no-such-fact' });
  return decided<StaffBookingEvent>({
    type: 'staffBookingCounted',
    subject,
    happenedOn: to,
    ...(corrects !== undefined && { corrects }),
    data: { service, bookings, from, evidence },
  });
}
