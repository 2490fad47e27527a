import * as acts from './acts';
import * as criteria from './criteria';
import { activities as part } from './activities';

export const activities = { part, criteria, acts };
