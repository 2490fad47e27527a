import * as criteria from './criteria';
import { communications as part } from './communications';

export const communications = { part, criteria };
