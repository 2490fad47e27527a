import * as acts from './acts';
import { changes } from './changes';
import { line } from './line';
import { en } from './words.en';
import { fi } from './words.fi';
import { sv } from './words.sv';

/** Going up and down by hand. What it records is `standing`'s. */
export const opening = { acts, words: { fi, sv, en }, line, changes };
