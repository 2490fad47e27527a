import * as acts from './acts';
import * as criteria from './criteria';
import { communications as part } from './communications';

export const communications = { part, criteria, acts };
