import type { Moment } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { Actor, TextRef } from '../../domain/journal/envelope';
import type { Subject } from '../../domain/programme/subject';
import type { Judged } from '../../judgement/judged';
import { judgeStepUp, type UpCommand, type UpRefusal } from '../../judgement/step-up';
import { stepSubject, type OpeningEvent } from '../standing/events';
import { standingOf, type DatedStep, type WithStanding } from '../standing/standing';

/**
 * Orders a step for a moment to come. All that is known now must let it through on that day, and it is judged
 * again at its moment by what is known then. A dated step that stands already is replaced; refused when the same
 * person has dated the very same, as when a form whose answer never came is sent again.
 */
export function dateStep(
  rollout: Judged,
  command: UpCommand & { readonly at: Moment },
  actor: Actor,
  now: Moment,
): Decision<OpeningEvent, UpRefusal | { readonly reason: 'in-the-past' | 'order-waits' | 'dated-already' }> {
  const { service, unit, to, at } = command;
  if (at <= now) return refused({ reason: 'in-the-past' });
  const then = judgeStepUp(rollout, command, actor, at);
  if (!then.ok) return refused(then.refusal);
  const { pending, dated } = standingOf(rollout, command);
  if (pending) return refused({ reason: 'order-waits' });
  const { from, approval, types } = then;
  if (dated && isSame(dated, { to, at, types, by: actor })) return refused({ reason: 'dated-already' });
  return decided<OpeningEvent>({
    type: 'stepDated',
    subject: stepSubject(command),
    data: { service, unit, from, to, types, approval, at },
  });
}

/** Whether a dated step still waits for its moment as it would if it were dated anew. */
function isSame(dated: DatedStep, anew: Pick<DatedStep, 'to' | 'at' | 'types' | 'by'>): boolean {
  const ofTypes = new Set(anew.types);
  return (
    dated.heldBack === undefined &&
    dated.to === anew.to &&
    dated.at === anew.at &&
    dated.by.person === anew.by.person &&
    dated.types.length === ofTypes.size &&
    dated.types.every((type) => ofTypes.has(type))
  );
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
