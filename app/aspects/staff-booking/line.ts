import { stageOf, type LineAsked, type TaskLine } from '../../judgement/task-line';
import { staffBookingSubject, type WithStaffBooking } from './staff-booking';
import type { Words } from './words.fi';

/** How many bookings staff have made in the services that have been counted. */
export function line({ rollout, services }: LineAsked<WithStaffBooking>, { line: say }: Words): TaskLine {
  const counts = services.flatMap((service) => rollout.staffBooking.get(staffBookingSubject(service)) ?? []);
  const bookings = counts.reduce((sum, count) => sum + count.bookings, 0);
  return {
    stage: stageOf(counts.length, services.length),
    text: say(counts.length, services.length, bookings),
  };
}
