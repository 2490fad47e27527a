import * as acts from './acts';
import * as criteria from './criteria';
import { workshops as part } from './workshops';
import { line } from './line';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const workshops = { part, criteria, acts, words: { fi, sv, en }, line };
