import { editorial, optional } from '../../schema/kit';
import { day, dayOrDaysBy, undated } from '../../schema/values';

/** Under `plan`: by when staff bookings are counted. */
export const planKeys = {
  serviceTask: {
    staffBooking: optional(
      editorial(
        dayOrDaysBy('a social service'),
        'By which day staff bookings are counted: one day for all services, or one for each by its id.',
        '2026-09-25',
      ),
      undated,
    ),
  },
  socialService: {
    staffBooking: optional(
      editorial(day(), 'By which day its staff bookings are counted.', '2026-12-04'),
      'as its service task says.',
    ),
  },
};
