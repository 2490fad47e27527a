import { dayOf, type Moment } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { Actor } from '../../domain/journal/envelope';
import type { Subject } from '../../domain/programme/subject';
import type { Judged } from '../../judgement/judged';
import { judgeStepUp, type UpRefusal } from '../../judgement/step-up';
import { stepSubject, type Confirmation, type OpeningEvent } from '../standing/events';
import { standingOf } from '../standing/standing';

/**
 * Confirms that an order has been carried out in the other system and checked by a test booking.
 * Going up is judged once more, for whoever ordered as for whoever confirms, so that nothing opens by evidence that
 * has been taken back since, nor by an approval that the person who ordered has given in the meantime.
 * Going down is never held up. The same person may order and confirm.
 */
export function confirmStep(
  rollout: Judged,
  command: Subject & Confirmation,
  actor: Actor,
  now: Moment,
): Decision<OpeningEvent, UpRefusal | { readonly reason: 'no-such-order' | 'not-yet' | 'before-order' }> {
  const { service, unit, order, doneOn, evidence } = command;
  const { timeZone } = rollout.programme;
  const { pending } = standingOf(rollout, command);
  if (pending?.order !== order) return refused({ reason: 'no-such-order' });
  if (doneOn > dayOf(now, timeZone)) return refused({ reason: 'not-yet' });
  if (doneOn < dayOf(pending.at, timeZone)) return refused({ reason: 'before-order' });
  const subject = stepSubject(command);
  const data = { service, unit, order, doneOn, evidence };
  if (pending.direction === 'down') return decided<OpeningEvent>({ type: 'closingConfirmed', subject, data });

  const { to, types, by } = pending;
  const ordering = judgeStepUp(rollout, { service, unit, to, types }, by, now);
  if (!ordering.ok) return refused(ordering.refusal);
  const confirming = judgeStepUp(rollout, { service, unit, to, types }, actor, now);
  if (!confirming.ok) return refused(confirming.refusal);
  // The approval in force now carries it, which may be a newer one than when it was ordered.
  const { approval } = confirming;
  return decided<OpeningEvent>({ type: 'stepConfirmed', subject, data: { ...data, approval } });
}
