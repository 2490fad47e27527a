import * as acts from './acts';
import * as causes from './causes';
import { changes } from './changes';
import * as criteria from './criteria';
import { line } from './line';
import { plan as part } from './plan';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const plan = { part, criteria, acts, causes, words: { fi, sv, en }, line, changes };
