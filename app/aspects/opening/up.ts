import type { Moment } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { Actor, TextRef } from '../../domain/journal/envelope';
import { serviceOf, type Subject } from '../../domain/programme/subject';
import type { Judged } from '../../judgement/judged';
import { judgeStepUp, type UpCommand, type UpRefusal } from '../../judgement/step-up';
import { stepSubject, type OpeningEvent } from '../standing/events';
import { confirmBy, standingOf, type WithStanding } from '../standing/standing';

/**
 * Takes a subject a step up. Booked in Porras it stands there at once; booked elsewhere this is the order,
 * and it stands there when the technical admin has confirmed. Refused while another order waits.
 */
export function orderStep(
  rollout: Judged,
  command: UpCommand,
  actor: Actor,
  now: Moment,
): Decision<OpeningEvent, UpRefusal | { readonly reason: 'order-waits' }> {
  const { service, unit, to } = command;
  const judged = judgeStepUp(rollout, command, actor, now);
  if (!judged.ok) return refused(judged.refusal);
  if (standingOf(rollout, command).pending) return refused({ reason: 'order-waits' });
  const { from, approval, types } = judged;
  const step = { service, unit, from, to, types, approval };
  const subject = stepSubject(command);
  return serviceOf(rollout.programme, service).bookedIn.kind === 'porras'
    ? decided<OpeningEvent>({ type: 'stepTaken', subject, data: step })
    : decided<OpeningEvent>({
        type: 'stepOrdered',
        subject,
        data: { ...step, confirmBy: confirmBy(rollout, now) },
      });
}

/** Takes back an order to go up that nobody has confirmed. Refused when there is none. */
export function withdrawOrder(
  rollout: WithStanding,
  { service, unit, order, reason }: Subject & { readonly order: number; readonly reason: TextRef },
): Decision<OpeningEvent, { readonly reason: 'no-such-order' }> {
  const { pending } = standingOf(rollout, { service, unit });
  if (pending?.direction !== 'up' || pending.order !== order) return refused({ reason: 'no-such-order' });
  return decided<OpeningEvent>({
    type: 'orderWithdrawn',
    subject: stepSubject({ service, unit }),
    data: { service, unit, order, reason },
  });
}
