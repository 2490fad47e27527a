import * as acts from './acts';
import * as criteria from './criteria';
import { staffBooking as part } from './staff-booking';
import { line } from './line';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const staffBooking = { part, criteria, acts, words: { fi, sv, en }, line };
