import * as acts from './acts';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const corrections = { acts, words: { fi, sv, en } };
