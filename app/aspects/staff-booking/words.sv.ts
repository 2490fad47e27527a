import { plural } from '../../i18n/sentence';
import { acts as shared } from '../../i18n/sv/acts';
import { words } from '../../i18n/sv/words';
import type { Words } from './words.fi';

const { days, range } = words.dates;
const { whole } = words.numbers;
const booked = (count: number) => `${count} ${plural(count, 'bokning', 'bokningar')}`;

export const sv: Words = {
  name: 'De anställdas tidsbokning',
  events: {
    staffBookingCounted: ({ data: { bookings, from }, happenedOn }) =>
      `Personalen gjorde ${whole(bookings)} ${plural(bookings, 'bokning', 'bokningar')} ${range(from, happenedOn)}`,
  },
  texts: { evidence: 'Underlag' },
  criteria: {
    staffBookingInUse: {
      title: (asks) =>
        `De anställdas tidsbokning har varit i bruk i ${days(asks.days)}, med minst ${booked(asks.bookings)}`,
      missing: {
        'staff-booking-uncounted': (part) =>
          `de anställdas bokningar har inte räknats ännu, ${part.bookings} behövs`,
        'staff-booking-short': (part) =>
          `de anställda har ${booked(part.bookings)} på ${days(part.days)}, ${booked(part.neededBookings)} på ${days(part.neededDays)} behövs`,
      },
    },
  },
  line: (counted, of, bookings) =>
    counted === 0
      ? 'Bokningarna har inte räknats än'
      : `${bookings} bokningar, räknade i ${counted}/${of} tjänster`,
  acts: {
    countStaffBooking: {
      title: 'Anteckna personalens bokningar',
      fields: {
        bookings: 'Bokningar',
        from: 'Första dag',
        to: 'Sista dag',
        evidence: 'Varifrån siffran kommer',
      },
      done: ({ service, bookings }, names) =>
        `${names.service(service)}: ${bookings} ${plural(bookings, 'bokning', 'bokningar')}.`,
      refused: {
        'no-such-service': shared.notThere,
        'impossible-figures': 'Den sista dagen kan inte vara före den första.',
        'not-yet': shared.notYet,
        'no-such-fact': shared.noSuchFact,
      },
    },
  },
};
