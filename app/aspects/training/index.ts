import * as acts from './acts';
import * as criteria from './criteria';
import { training as part } from './training';

export const training = { part, criteria, acts };
