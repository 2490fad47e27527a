import type { ActWords } from '../../i18n/act-words';
import type { AspectWords } from '../../i18n/aspect-words';
import { acts as shared } from '../../i18n/fi/acts';
import { words } from '../../i18n/fi/words';
import { plural } from '../../i18n/sentence';
import type * as acts from './acts';
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
  acts: {
    countStaffBooking: {
      title: 'Merkitse ammattilaisten varaukset',
      fields: {
        bookings: 'Varauksia',
        from: 'Ensimmäinen päivä',
        to: 'Viimeinen päivä',
        evidence: 'Mistä luku on',
      },
      done: ({ service, bookings }, names) =>
        `${names.service(service)}: ${bookings} ${plural(bookings, 'varaus', 'varausta')}.`,
      refused: {
        'no-such-service': shared.notThere,
        'impossible-figures': 'Viimeinen päivä ei voi olla ennen ensimmäistä.',
        'not-yet': shared.notYet,
        'no-such-fact': shared.noSuchFact,
      },
    },
  },
} satisfies AspectWords<StaffBookingEvent, typeof criteria, typeof acts>;

export type Words = Omit<typeof fi, 'acts'> & { readonly acts: ActWords<typeof acts> };
