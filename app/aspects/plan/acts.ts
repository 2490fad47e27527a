import { act } from '../../domain/act';
import { day, journalText } from '../../domain/field';
import type { Ground } from '../../domain/ground';
import { isPlanItem } from '../../domain/programme/plan-item';
import { moveDate as decideToMove, withdrawMove as decideToWithdraw, type WithPlan } from './plan';

const about = { place: 'place', item: 'item' } as const;

const exists = ({ programme }: Ground, { place, item }: Readonly<Record<keyof typeof about, string>>) =>
  isPlanItem(programme, place, item);

/** A planned day moves. */
export const moveDate = act<WithPlan>()({
  name: 'moveDate',
  right: 'movePlan',
  about,
  fields: { to: day(), reason: journalText() },
  exists,
  decide: ({ rollout }, told) => decideToMove(rollout, told),
});

/** A move is taken back, so that the baseline's day holds again. */
export const withdrawMove = act<WithPlan>()({
  name: 'withdrawMove',
  right: 'movePlan',
  about,
  fields: { reason: journalText() },
  exists,
  decide: ({ rollout }, told) => decideToWithdraw(rollout, told),
});
