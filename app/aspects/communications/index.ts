import * as acts from './acts';
import { communications as part } from './communications';
import * as criteria from './criteria';
import { line } from './line';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const communications = { part, criteria, acts, words: { fi, sv, en }, line };
