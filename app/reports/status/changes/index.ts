import type { Day } from '../../../domain/calendar';
import { changeKinds, type Changed } from '../../../judgement/changed';
import type { Surveyed } from '../status-question';
import { definitionChanges, leftOutChanges } from './definition';
import { aspectChanges } from './of-aspects';
import { readinessChanges } from './readiness';

/** Everything that changed after `since`, that day not included, newest first. */
export function changesSince(asked: Surveyed, since: Day): Changed[] {
  const dated = [...definitionChanges(asked), ...leftOutChanges(asked)].filter(
    ({ on }) => on > since && on <= asked.day,
  );
  // What compares two states and was told late may have happened before the day of comparison.
  const all = [...aspectChanges({ ...asked, since }, asked.wording), ...readinessChanges(asked), ...dated];
  return all.toSorted((a, b) => b.on.localeCompare(a.on) || weightOf(a) - weightOf(b));
}

function weightOf({ kind }: Changed): number {
  return changeKinds.indexOf(kind);
}
