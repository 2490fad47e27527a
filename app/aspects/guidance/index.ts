import * as acts from './acts';
import * as causes from './causes';
import * as criteria from './criteria';
import { guidance as part } from './guidance';

export const guidance = { part, criteria, acts, causes };
