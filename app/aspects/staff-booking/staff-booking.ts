import type { Map as PersistentMap } from 'immutable';
import { part } from '../../domain/aspect';
import { daysBetween, type Day } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { Ground } from '../../domain/ground';
import { correctsFact } from '../../domain/journal/correction';
import type { Happened, TextRef } from '../../domain/journal/envelope';
import type { SocialServiceId } from '../../domain/programme/service-task';

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

export type WithStaffBooking = Ground & { readonly staffBooking: PersistentMap<string, StaffBooking> };

export function staffBookingSubject(service: SocialServiceId): string {
  return `staff-booking/${service}`;
}

function applyStaffBookingEvent(before: StaffBooking | undefined, event: StaffBookingEvent): StaffBooking {
  const { service, bookings, from } = event.data;
  const to = event.happenedOn;
  if (before && to < before.to) return before;
  return { service, bookings, from, to, days: daysBetween(from, to) + 1, told: event.sequence };
}

export const staffBooking = part<StaffBooking, StaffBookingEvent>()({
  word: 'staff-booking',
  ids: { service: 'service' },
  subject: ({ service }) => staffBookingSubject(service),
  rights: { countStaffBooking: { meaning: 'record how many appointments staff have booked' } },
  events: {
    staffBookingCounted: { right: 'countStaffBooking', correctable: true, texts: { evidence: 'short' } },
  },
  apply: applyStaffBookingEvent,
});

/**
 * Records a count of staff bookings over whole days. Refused for an unknown service, impossible figures,
 * a day to come, or when what it corrects does not count any more.
 */
export function countStaffBooking(
  rollout: WithStaffBooking,
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
