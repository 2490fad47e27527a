import * as acts from './acts';
import * as causes from './causes';
import * as criteria from './criteria';
import { plan as part } from './plan';

export const plan = { part, criteria, acts, causes };
