import * as acts from './acts';
import * as causes from './causes';
import * as criteria from './criteria';
import { scope as part } from './part';

export const scope = { part, criteria, acts, causes };
