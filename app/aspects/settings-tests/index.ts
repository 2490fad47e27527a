import * as acts from './acts';
import * as criteria from './criteria';
import { settingsTests as part } from './settings-tests';
import { line } from './line';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const settingsTests = { part, criteria, acts, words: { fi, sv, en }, line };
