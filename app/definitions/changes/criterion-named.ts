import type { Criterion } from '../../domain/programme/criterion';
import type { Naming } from '../../domain/renaming/naming';
import { criterionId } from '../criterion-id';

/** A criterion as it reads in the names of another definition. */
export function criterionNamed(criterion: Criterion, { of }: Naming): Criterion {
  const [move = criterion.move] = of('role', criterion.move);
  const all = (kind: Parameters<Naming['of']>[0], ids: readonly string[]) =>
    ids.flatMap((id) => of(kind, id));
  switch (criterion.criterion) {
    case 'activitiesDone':
      return { ...criterion, move, activities: all('activity', criterion.activities) };
    case 'workshopsHeld':
      return 'workshops' in criterion
        ? { ...criterion, move, workshops: all('workshop', criterion.workshops) }
        : { ...criterion, move };
    case 'communicationDone':
      return { ...criterion, move, rows: all('communication', criterion.rows) };
    case 'settingsTestsPassed': {
      const [suite = criterion.suite] = of('suite', criterion.suite);
      return { ...criterion, move, suite, id: criterionId({ ...criterion, suite }) };
    }
    case 'contactPersonNamed':
    case 'scopeApproved':
    case 'guidancePublished':
    case 'trainingCompleted':
    case 'staffBookingInUse':
    case 'dayReached':
      return { ...criterion, move };
  }
}
