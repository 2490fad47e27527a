import { addressesIn } from '../../components/addresses';
import { dayOf } from '../../domain/calendar';
import type { LineAsked, TaskLine } from '../../judgement/task-line';
import { scopeSubject } from './events';
import { latestApproval, pendingProposal, type WithScope } from './state';
import { isStale } from './terms';
import type { Words } from './words.fi';

/** The proposal that waits, else the approval in force, else the last proposal. */
export function line({ rollout, survey: { task } }: LineAsked<WithScope>, { line: say }: Words): TaskLine {
  const { programme } = rollout;
  const known = rollout.scope.get(scopeSubject(task.id));
  const last = pendingProposal(known) ?? latestApproval(known) ?? known?.proposals.at(-1);
  if (!last) return { stage: 'ahead', text: say.none };
  const { number, outcome } = last;
  const href = addressesIn(programme.id).scope(task.id, number);
  const approval = latestApproval(known);
  if (outcome.stage === 'pending') return { stage: 'under-way', text: say.pending(number), href };
  if (!approval) return { stage: 'under-way', text: say.returned(number), href };
  if (isStale(programme, approval)) return { stage: 'under-way', text: say.stale(number), href };
  return { stage: 'done', text: say.approved(number, dayOf(approval.outcome.at, programme.timeZone)), href };
}
