import { activities as part } from './activities';
import * as acts from './acts';
import { changes } from './changes';
import * as criteria from './criteria';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const activities = { part, criteria, acts, words: { fi, sv, en }, changes };
