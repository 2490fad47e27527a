import { countStaffBooking as decide } from '../aspects/staff-booking/staff-booking';
import type { Day } from '../domain/calendar';
import { act, inService } from './act.server';
import type { By } from './by';
import type { Porras } from './porras.server';

/** Records a count of appointments that staff have booked, with where the figure comes from. */
export function countStaffBooking(
  porras: Porras,
  by: By,
  command: {
    readonly programme: string;
    readonly service: string;
    readonly bookings: number;
    readonly from: Day;
    readonly to: Day;
    readonly evidence: string;
    readonly corrects?: number;
  },
) {
  const { programme, evidence, ...count } = command;
  return act(
    'countStaffBooking',
    porras,
    by,
    programme,
    inService('countStaffBooking', count.service),
    ({ rollout, today, text }) => decide(rollout, { ...count, evidence: text(evidence) }, today),
  );
}
