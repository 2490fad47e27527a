import * as acts from './acts';

export const corrections = { acts };
