import * as criteria from './criteria';
import { plan as part } from './plan';

export const plan = { part, criteria };
