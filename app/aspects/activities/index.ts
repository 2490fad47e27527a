import * as criteria from './criteria';
import { activities as part } from './activities';

export const activities = { part, criteria };
