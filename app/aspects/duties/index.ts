import * as criteria from './criteria';
import { duties as part } from './duties';

export const duties = { part, criteria };
