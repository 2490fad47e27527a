import * as acts from './acts';
import * as causes from './causes';
import * as criteria from './criteria';
import { duties as part } from './duties';

export const duties = { part, criteria, acts, causes };
