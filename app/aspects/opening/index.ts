import * as acts from './acts';

export const opening = { acts };
