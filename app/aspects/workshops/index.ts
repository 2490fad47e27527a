import * as acts from './acts';
import * as criteria from './criteria';
import { workshops as part } from './workshops';

export const workshops = { part, criteria, acts };
