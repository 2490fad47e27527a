import { dayOf } from '../../../domain/calendar';
import type { Changed } from '../../../judgement/changed';
import type { Surveyed } from '../status-question';

/** Definitions that came into force after the first one. */
export function definitionChanges({ wording, now }: Surveyed): Changed[] {
  const { applied, programme } = now.rollout;
  const { definition, revision } = wording.report.changes;
  return applied
    .toArray()
    .slice(1)
    .map((one) => ({
      kind: 'decision',
      on: dayOf(one.at, programme.timeZone),
      about: definition,
      text: revision(one.revision.slice(0, 8)),
    }));
}

/** Service tasks that were left out, for good or until a day. */
export function leftOutChanges({ wording, now }: Surveyed): Changed[] {
  const { overview } = wording.screens;
  return now.tasks.flatMap(({ task, leftOut }): Changed[] => {
    if (!leftOut || !task.leftOut) return [];
    const { on, until } = task.leftOut;
    const later = until === undefined ? '' : `. ${overview.laterFrom(until)}`;
    const text = `${wording.report.changes.leftOut}${later}`;
    return [{ kind: 'decision', on, about: wording.name(task.name), text }];
  });
}
