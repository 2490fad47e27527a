import type { Day } from '../../../domain/calendar';
import type { Surveyed } from '../status-question';
import type { Change } from './change';
import { definitionChanges, leftOutChanges, scopeChanges } from './decisions';
import { openingChanges } from './openings';
import { phaseChanges, readinessChanges } from './progress';
import { stepChanges } from './steps';

export type { Change } from './change';

/** Everything that changed after `since`, that day not included, newest first. */
export function changesSince(asked: Surveyed, since: Day): Change[] {
  const dated = [...scopeChanges(asked), ...definitionChanges(asked), ...leftOutChanges(asked)].filter(
    ({ on }) => on > since && on <= asked.day,
  );
  // These compare two states: what was told late may have happened before the day of comparison.
  const compared = [...phaseChanges(asked), ...readinessChanges(asked), ...openingChanges(asked, since)];
  return [...stepChanges(asked, since), ...compared, ...dated].toSorted((a, b) => b.on.localeCompare(a.on));
}
