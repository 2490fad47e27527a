import { standing as part } from './part';

export const standing = { part, criteria: {} };
