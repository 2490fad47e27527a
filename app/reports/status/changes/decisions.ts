import { dayOf } from '../../../domain/calendar';
import type { Proposal } from '../../../aspects/scope/state';
import type { Surveyed } from '../status-question';
import type { Change } from './change';

/** Scopes proposed and decided. A proposal that has been decided since speaks by its decision. */
export function scopeChanges({ wording, now }: Surveyed): Change[] {
  const { programme, scope: scopes } = now.rollout;
  const { changes } = wording.report;
  return [...scopes.values()].flatMap(({ serviceTask, proposals }) => {
    const task = programme.serviceTasks.get(serviceTask);
    if (!task) return [];
    const about = wording.name(task.name);
    return proposals.flatMap((proposal) => {
      const text = textOf(proposal);
      const at = 'at' in proposal.outcome ? proposal.outcome.at : proposal.at;
      return text === undefined ? [] : [{ on: dayOf(at, programme.timeZone), about, text }];
    });
  });

  function textOf({ number, outcome }: Proposal): string | undefined {
    switch (outcome.stage) {
      case 'pending':
        return changes.proposed(number);
      case 'returned':
        return changes.returned(number);
      case 'approved':
        return changes.approved(number);
      case 'replaced':
      // The state keeps the day of the approval, not that of taking it back.
      case 'revoked':
        return undefined;
    }
  }
}

/** Definitions that came into force after the first one. */
export function definitionChanges({ wording, now }: Surveyed): Change[] {
  const { applied, programme } = now.rollout;
  const { definition, revision } = wording.report.changes;
  return applied
    .toArray()
    .slice(1)
    .map((one) => ({
      on: dayOf(one.at, programme.timeZone),
      about: definition,
      text: revision(one.revision.slice(0, 8)),
    }));
}

/** Service tasks that were left out, for good or until a day. */
export function leftOutChanges({ wording, now }: Surveyed): Change[] {
  const { overview } = wording.screens;
  return now.tasks.flatMap(({ task, leftOut }) => {
    if (!leftOut || !task.leftOut) return [];
    const { on, until } = task.leftOut;
    const later = until === undefined ? '' : `. ${overview.laterFrom(until)}`;
    return [{ on, about: wording.name(task.name), text: `${wording.report.changes.leftOut}${later}` }];
  });
}
