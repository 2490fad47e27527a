import { editorial, optional } from '../../schema/kit';
import { day, undated } from '../../schema/values';

/** Under `plan`: by when the contact person is named. */
export const planKeys = {
  serviceTask: {
    contactPerson: optional(
      editorial(day(), 'By which day the contact person is named.', '2026-03-20'),
      undated,
    ),
  },
};
