import * as acts from './acts';
import * as causes from './causes';
import { changes } from './changes';
import * as criteria from './criteria';
import { line } from './line';
import { scope as part } from './part';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const scope = { part, criteria, acts, causes, words: { fi, sv, en }, line, changes };
