import { criterion } from '../../domain/aspect';
import type { Day } from '../../domain/calendar';
import type { Finding } from '../../domain/finding';
import type { Ground } from '../../domain/ground';
import { material } from '../../schema/kit';
import { day as daySchema } from '../../schema/values';

/** A day has come, whatever else is ready. */
export interface DayReached {
  readonly criterion: 'dayReached';
  readonly day: Day;
}

interface DayAhead {
  readonly code: 'day-ahead';
  readonly day: Day;
}

export const dayReached = criterion<Ground, DayReached>()({
  yaml: {
    meaning: 'A day has come, whatever else is ready.',
    fields: { day: material(daySchema(), 'The first day on which it is met.', '2026-09-01') },
  },
  extent: 'serviceTask',
  answer: (_rollout, _asked, { day }, on): Finding<DayAhead> =>
    on >= day
      ? { met: true, evidence: [], since: day }
      : { met: false, evidence: [], missing: { code: 'day-ahead', day }, expected: day, comesAtOnce: true },
});
