import { texts as part } from './texts';

export const texts = { part, criteria: {} };
