import * as acts from './acts';
import * as criteria from './criteria';
import { scope as part } from './part';

export const scope = { part, criteria, acts };
