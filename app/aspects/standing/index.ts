import { standing as part } from './part';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

export const standing = { part, words: { fi, sv, en } };
