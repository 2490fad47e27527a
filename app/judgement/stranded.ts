import { standingOf } from '../aspects/standing/standing';
import type { Day, Moment } from '../domain/calendar';
import { stairOf } from '../domain/programme/stair';
import { admitsClients } from '../domain/programme/step';
import { isSubjectLeftOut, serviceOf, subjectsEver } from '../domain/programme/subject';
import type { Judged } from './judged';
import { readinessOf, type Readiness } from './readiness';

/**
 * Subjects that are left out on `on` and yet not at rest: clients could book them by the step they stand on,
 * an order waits, or an opening is dated. No gate concerns them, but somebody has to close them.
 */
export function strandedOn(rollout: Judged, on: Day, at: Moment): Readiness[] {
  const { programme } = rollout;
  return [...programme.serviceTasks.values()]
    .flatMap(({ socialServices }) => socialServices.flatMap((id) => subjectsEver(serviceOf(programme, id))))
    .filter((subject) => {
      if (!isSubjectLeftOut(programme, subject, on)) return false;
      const { step, pending, dated } = standingOf(rollout, subject);
      return (
        admitsClients(stairOf(programme, subject.service).stepOf(step)) ||
        pending !== undefined ||
        dated !== undefined
      );
    })
    .map((subject) => readinessOf(rollout, subject, at));
}
