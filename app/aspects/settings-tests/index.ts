import * as acts from './acts';
import * as criteria from './criteria';
import { settingsTests as part } from './settings-tests';

export const settingsTests = { part, criteria, acts };
