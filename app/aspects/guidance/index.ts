import * as criteria from './criteria';
import { guidance as part } from './guidance';

export const guidance = { part, criteria };
