import * as acts from './acts';
import * as criteria from './criteria';
import { line } from './line';
import { training as part } from './training';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const training = { part, criteria, acts, words: { fi, sv, en }, line };
