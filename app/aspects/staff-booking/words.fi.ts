import type { AspectWords } from '../../i18n/aspect-words';
import { words } from '../../i18n/fi/words';
import { plural } from '../../i18n/sentence';
import type * as criteria from './criteria';
import type { StaffBookingEvent } from './staff-booking';

const { days, range } = words.dates;
const { whole } = words.numbers;
const booked = (count: number) => `${count} ${plural(count, 'varaus', 'varausta')}`;

export const fi = {
  name: 'Ammattilaisten varaus',
  events: {
    staffBookingCounted: ({ data: { bookings, from }, happenedOn }) =>
      `Ammattilaiset tekivät ${whole(bookings)} ${plural(bookings, 'varauksen', 'varausta')} ${range(from, happenedOn)}`,
  },
  texts: { evidence: 'Näyttö' },
  criteria: {
    staffBookingInUse: {
      title: (asks) =>
        `Ammattilaisten ajanvaraus on ollut käytössä ${days(asks.days)}, varauksia vähintään ${asks.bookings}`,
      missing: {
        'staff-booking-uncounted': (part) =>
          `ammattilaisten varauksia ei ole vielä laskettu, tarvitaan ${part.bookings}`,
        'staff-booking-short': (part) =>
          `ammattilaisilla ${booked(part.bookings)} ja ${days(part.days)}, tarvitaan ${booked(part.neededBookings)} ja ${days(part.neededDays)}`,
      },
    },
  },
  line: (counted: number, of: number, bookings: number) =>
    counted === 0
      ? 'Varauksia ei ole vielä laskettu'
      : `${bookings} varausta, laskettu ${counted}/${of} palvelussa`,
} satisfies AspectWords<StaffBookingEvent, typeof criteria>;

export type Words = typeof fi;
