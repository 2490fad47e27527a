import * as acts from './acts';
import { texts as part } from './texts';

export const texts = { part, criteria: {}, acts };
