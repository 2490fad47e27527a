import type { Moment } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { EventDraft, TextRef } from '../../domain/journal/envelope';
import { stairOf } from '../../domain/programme/stair';
import { admitsClients, type StepId } from '../../domain/programme/step';
import { knowsSubject, serviceOf, subjectsEver, type Subject } from '../../domain/programme/subject';
import { stepSubject, type OpeningEvent } from '../standing/events';
import { confirmBy, standingOf, type WithStanding } from '../standing/standing';

/**
 * Takes a subject down to any lower step, at once. No gate, no approval: only a right and a reason.
 * An order to go up that still waits, and a dated step, fall with it.
 */
export function orderClosing(
  rollout: WithStanding,
  command: Subject & { readonly to: StepId; readonly reason: TextRef },
  now: Moment,
): Decision<OpeningEvent, { readonly reason: 'no-such-subject' | 'not-lower' | 'closing-already' }> {
  if (!knowsSubject(rollout.programme, command)) return refused({ reason: 'no-such-subject' });
  const { heightOf: height } = stairOf(rollout.programme, command.service);
  const { step, pending } = standingOf(rollout, command);
  if (height(command.to) < 0 || height(command.to) >= height(step)) return refused({ reason: 'not-lower' });
  if (pending?.direction === 'down' && height(command.to) >= height(pending.to))
    return refused({ reason: 'closing-already' });
  return decided<OpeningEvent>(closingOf(rollout, command, command.to, command.reason, false, now));
}

/**
 * Closes everything that a client could book, at once and with one reason: each such subject gets its own event.
 * Orders to open that still wait and dated openings are taken back. Refused when clients can book nothing.
 */
export function closeEverything(
  rollout: WithStanding,
  { reason }: { readonly reason: TextRef },
  now: Moment,
): Decision<OpeningEvent, { readonly reason: 'nothing-to-close' }> {
  const { programme } = rollout;
  // What is left out today stays closable.
  const subjects = [...programme.services.values()].flatMap(subjectsEver);
  const events = subjects.flatMap((subject): EventDraft<OpeningEvent>[] => {
    const { service, unit } = subject;
    const { step, pending, dated } = standingOf(rollout, subject);
    const key = stepSubject(subject);
    const { forStaff, heightOf, stepOf } = stairOf(programme, service);
    const closing = pending?.direction === 'down' && heightOf(pending.to) <= heightOf(forStaff.id);
    if (admitsClients(stepOf(step)) && !closing)
      return [closingOf(rollout, { service, unit }, forStaff.id, reason, true, now)];
    return [
      ...(pending?.direction === 'up' && admitsClients(stepOf(pending.to))
        ? [
            {
              type: 'orderWithdrawn' as const,
              subject: key,
              data: { service, unit, order: pending.order, reason },
            },
          ]
        : []),
      ...(dated && admitsClients(stepOf(dated.to))
        ? [
            {
              type: 'datedStepWithdrawn' as const,
              subject: key,
              data: { service, unit, dated: dated.dated, reason },
            },
          ]
        : []),
    ];
  });
  return events.length === 0 ? refused({ reason: 'nothing-to-close' }) : decided<OpeningEvent>(...events);
}

function closingOf(
  rollout: WithStanding,
  subject: Subject,
  to: StepId,
  reason: TextRef,
  emergency: boolean,
  now: Moment,
): EventDraft<OpeningEvent> {
  const { service, unit } = subject;
  const data = { service, unit, from: standingOf(rollout, subject).step, to, reason, emergency };
  const key = stepSubject(subject);
  return serviceOf(rollout.programme, service).bookedIn.kind === 'porras'
    ? { type: 'steppedDown', subject: key, data }
    : { type: 'closingOrdered', subject: key, data: { ...data, confirmBy: confirmBy(rollout, now) } };
}
