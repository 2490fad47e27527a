import * as acts from './acts';
import * as criteria from './criteria';
import { line } from './line';
import { settingsTests as part } from './settings-tests';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const settingsTests = { part, criteria, acts, words: { fi, sv, en }, line };
