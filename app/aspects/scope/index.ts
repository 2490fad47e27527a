import * as criteria from './criteria';
import { scope as part } from './part';

export const scope = { part, criteria };
