import * as acts from './acts';
import * as causes from './causes';
import * as criteria from './criteria';
import { guidance as part } from './guidance';
import { line } from './line';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const guidance = { part, criteria, acts, causes, words: { fi, sv, en }, line };
