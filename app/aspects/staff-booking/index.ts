import * as acts from './acts';
import * as criteria from './criteria';
import { line } from './line';
import { staffBooking as part } from './staff-booking';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const staffBooking = { part, criteria, acts, words: { fi, sv, en }, line };
