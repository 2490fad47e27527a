import { dayOf } from '../../domain/calendar';
import type { Names } from '../../i18n/names';
import type { Changed, Compared } from '../../judgement/changed';
import type { Proposal } from './state';
import type { Words } from './words.fi';

/** Scopes proposed and decided. A proposal that has been decided since speaks by its decision. */
export function changes({ now, day, since }: Compared, { changes: say }: Words, names: Names): Changed[] {
  const { programme, scope: scopes } = now.rollout;
  return [...scopes.values()]
    .filter(({ serviceTask }) => programme.serviceTasks.has(serviceTask))
    .flatMap(({ serviceTask, proposals }) =>
      proposals.flatMap((proposal): Changed[] => {
        const text = textOf(proposal, say);
        const at = 'at' in proposal.outcome ? proposal.outcome.at : proposal.at;
        const on = dayOf(at, programme.timeZone);
        if (text === undefined || on <= since || on > day) return [];
        return [{ kind: 'decision', on, about: names.serviceTask(serviceTask), text }];
      }),
    );
}

function textOf({ number, outcome }: Proposal, say: Words['changes']): string | undefined {
  switch (outcome.stage) {
    case 'pending':
      return say.proposed(number);
    case 'returned':
      return say.returned(number);
    case 'approved':
      return say.approved(number);
    case 'replaced':
    // The state keeps the day of the approval, not that of taking it back.
    case 'revoked':
      return undefined;
  }
}
