import { acts as shared } from '../../i18n/en/acts';
import { words } from '../../i18n/en/words';
import { plural } from '../../i18n/sentence';
import type { Words } from './words.fi';

const { days, range } = words.dates;
const { whole } = words.numbers;
const booked = (count: number) => `${count} ${plural(count, 'booking', 'bookings')}`;

export const en: Words = {
  name: 'Staff booking',
  events: {
    staffBookingCounted: ({ data: { bookings, from }, happenedOn }) =>
      `Staff made ${whole(bookings)} ${plural(bookings, 'booking', 'bookings')}, ${range(from, happenedOn)}`,
  },
  texts: { evidence: 'Evidence' },
  criteria: {
    staffBookingInUse: {
      title: (asks) =>
        `Staff booking has been in use for ${days(asks.days)}, with at least ${booked(asks.bookings)}`,
      missing: {
        'staff-booking-uncounted': (part) =>
          `staff bookings have not been counted yet, ${part.bookings} needed`,
        'staff-booking-short': (part) =>
          `staff have ${booked(part.bookings)} in ${days(part.days)}, ${booked(part.neededBookings)} in ${days(part.neededDays)} needed`,
      },
    },
  },
  line: (counted, of, bookings) =>
    counted === 0
      ? 'Bookings have not been counted yet'
      : `${bookings} bookings, counted in ${counted}/${of} services`,
  acts: {
    countStaffBooking: {
      title: 'Record the bookings by staff',
      fields: {
        bookings: 'Bookings',
        from: 'First day',
        to: 'Last day',
        evidence: 'Where the figure comes from',
      },
      done: ({ service, bookings, from, to }, names) =>
        `staff booked ${bookings} appointments in ${names.service(service)} from ${from} to ${to}.`,
      refused: {
        'no-such-service': shared.notThere,
        'impossible-figures': 'The count cannot end before it begins.',
        'not-yet': shared.notYet,
        'no-such-fact': shared.noSuchFact,
      },
    },
  },
};
