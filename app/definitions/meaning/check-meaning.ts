import type { Book, Check, Finding } from './book';
import { checkDates } from './dates';
import { checkDeviations } from './deviations';
import { checkEscalation } from './escalation';
import { checkGates } from './gates';
import { checkIds } from './ids';
import { checkLanguages } from './languages';
import { checkReferences } from './references';
import { checkRenames } from './renames';
import { checkRoles } from './roles';
import { checkServices } from './services';
import { checkStair } from './stair';
import { checkTimeZone } from './time-zone';
import { checkWaiting } from './waiting';

const checks: readonly Check[] = [
  checkIds,
  checkReferences,
  checkLanguages,
  checkTimeZone,
  checkRoles,
  checkEscalation,
  checkStair,
  checkGates,
  checkWaiting,
  checkServices,
  checkDeviations,
  checkDates,
  checkRenames,
];

/** Everything that is wrong with what a definition means, of all its files. */
export function checkMeaning(book: Book): Finding[] {
  return checks.flatMap((check) => check(book));
}
