import type { PlanRefusal } from './refusal';
import type { Passage } from './passage';
import { startRefusals, stepRefusals } from './stair-refusals';
import { subjectRefusals } from './subject-refusals';

/**
 * Why a definition cannot follow the one in force. Files never do what only an opening or a closing may:
 * nothing that is up disappears or sinks, and nothing goes up.
 */
export function refusalsOf(passage: Passage): PlanRefusal[] {
  const [current, wanted] = [passage.before.programme.id, passage.after.programme.id];
  if (current !== wanted) return [{ reason: 'another-programme', current, wanted }];
  return [...subjectRefusals(passage), ...startRefusals(passage), ...stepRefusals(passage)];
}
