import * as acts from './acts';
import * as criteria from './criteria';
import { staffBooking as part } from './staff-booking';

export const staffBooking = { part, criteria, acts };
