import type { PersonId } from '../../../domain/journal/envelope';
import type { Subject } from '../../../domain/programme/subject';
import type { Survey } from '../../../judgement/survey';
import { concernOf, may } from '../../duties/permissions';
import type { Rollout } from '../..';

/** Whether a person may open or close a subject on the day of the survey. */
export function mayAct(
  { rollout, on }: Survey<Rollout>,
  person: PersonId,
  right: 'open' | 'close',
  subject: Subject,
): boolean {
  return may(rollout, person, right, concernOf(rollout, subject), on) !== undefined;
}
