import type { Reading } from '../../db/database.server';
import { heads } from '../../db/journal.server';
import type { Moment } from '../domain/calendar';
import { isAhead } from '../domain/clock';

/**
 * What to tell the person who runs Porras when this machine's clock stands before what has been recorded. The journal
 * never goes back: until the clock has caught up, the last moment recorded counts as now.
 */
export async function clockWarnings(reading: Reading, now: Moment): Promise<string[]> {
  const ahead = (await heads(reading)).filter(({ at }) => isAhead(at, now));
  return ahead.map(
    ({ stream, at }) =>
      `This machine's clock says ${now}, but the journal of ${stream} was last written at ${at}. Until the clock has ` +
      'passed that, Porras goes on as if it were that moment. If this clock is wrong, set it; if the earlier one was, ' +
      'stop Porras and restore the backup made before.',
  );
}
