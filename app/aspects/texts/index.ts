import * as acts from './acts';
import { texts as part } from './texts';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const texts = { part, acts, words: { fi, sv, en } };
