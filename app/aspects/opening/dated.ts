import type { Moment } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { Actor, TextRef } from '../../domain/journal/envelope';
import type { Subject } from '../../domain/programme/subject';
import type { Judged } from '../../judgement/judged';
import { judgeStepUp, type UpCommand, type UpRefusal } from '../../judgement/step-up';
import { stepSubject, type OpeningEvent } from '../standing/events';
import { standingOf, type WithStanding } from '../standing/standing';

/**
 * Orders a step for a moment to come. All that is known now must let it through on that day, and it is judged
 * again at its moment by what is known then. A dated step that stands already is replaced.
 */
export function dateStep(
  rollout: Judged,
  command: UpCommand & { readonly at: Moment },
  actor: Actor,
  now: Moment,
): Decision<OpeningEvent, UpRefusal | { readonly reason: 'in-the-past' | 'order-waits' }> {
  const { service, unit, to, at } = command;
  if (at <= now) return refused({ reason: 'in-the-past' });
  const then = judgeStepUp(rollout, command, actor, at);
  if (!then.ok) return refused(then.refusal);
  if (standingOf(rollout, command).pending) return refused({ reason: 'order-waits' });
  const { from, approval, types } = then;
  return decided<OpeningEvent>({
    type: 'stepDated',
    subject: stepSubject(command),
    data: { service, unit, from, to, types, approval, at },
  });
}

/** Takes a dated step back, before its moment or after it was held back. */
export function withdrawDatedStep(
  rollout: WithStanding,
  { service, unit, dated, reason }: Subject & { readonly dated: number; readonly reason: TextRef },
): Decision<OpeningEvent, { readonly reason: 'no-such-dated-step' }> {
  if (standingOf(rollout, { service, unit }).dated?.dated !== dated)
    return refused({ reason: 'no-such-dated-step' });
  return decided<OpeningEvent>({
    type: 'datedStepWithdrawn',
    subject: stepSubject({ service, unit }),
    data: { service, unit, dated, reason },
  });
}
