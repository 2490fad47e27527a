import { act } from '../../domain/act';
import { correction } from '../../domain/carried-field';
import { day, journalText, wholeNumber } from '../../domain/field';
import { countStaffBooking as decide, type WithStaffBooking } from './staff-booking';

/** So many appointments were booked by staff, over whole days. */
export const countStaffBooking = act<WithStaffBooking>()({
  name: 'countStaffBooking',
  right: 'countStaffBooking',
  about: { service: 'service' },
  fields: {
    bookings: wholeNumber({ least: 0 }),
    from: day({ latest: 'today' }),
    to: day({ latest: 'today' }),
    evidence: journalText(),
    corrects: correction(),
  },
  exists: ({ programme }, { service }) => programme.services.has(service),
  decide: ({ rollout, today }, told) => decide(rollout, told, today),
  beside: { 'not-yet': 'to', 'impossible-figures': 'to' },
  command: {
    word: 'staff-bookings',
    argument: 'service',
    description: 'so many appointments were booked by staff',
    example:
      'record staff-bookings hoitajan-vastaanotto --bookings 64 --from 2026-01-12 --to 2026-02-08 --evidence "The system’s own figures" --as kaarina@metsaranta.example',
    options: {
      bookings: 'how many',
      from: 'first day of the count',
      to: 'last day of the count',
      evidence: 'where the figure comes from, in a sentence',
      corrects: 'number of the event that this is the last word on',
    },
  },
});
