import { editorial, optional } from '../../schema/kit';
import { day, undated } from '../../schema/values';

/** Under `plan`: by when the scope is decided. */
export const planKeys = {
  serviceTask: {
    scope: optional(editorial(day(), 'By which day the scope is decided.', '2026-06-12'), undated),
  },
};
