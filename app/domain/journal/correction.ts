import type { Rollout } from '../rollout';
import { decided, refused, type Decision } from '../decision';
import type { Recorded, TextRef } from './envelope';
import type { RolloutEvent } from './event';

/** A recorded fact is taken back: from here on it counts as never told. History still shows it. */
export type FactWithdrawn = Recorded<'factWithdrawn', { readonly of: number; readonly reason: TextRef }>;

/** Facts can be told again or taken back. Acts (approvals, steps, definitions) are undone by their own opposite. */
const correctable: ReadonlySet<RolloutEvent['type']> = new Set<RolloutEvent['type']>([
  'activityDone',
  'communicationDone',
  'dateMoved',
  'guidancePublished',
  'settingsTested',
  'staffBookingCounted',
  'trainingCounted',
  'workshopHeld',
]);

export function isCorrectable(event: Pick<RolloutEvent, 'type'>): boolean {
  return correctable.has(event.type);
}

/**
 * The events that count among those of one subject, in the order of the facts they tell:
 * a correction stands in the place of what it corrects, a withdrawal removes it.
 */
export function standingFacts(events: Iterable<RolloutEvent>): RolloutEvent[] {
  const inPlace: { readonly at: number; event: RolloutEvent | undefined }[] = [];
  const placeOf = new Map<number, number>();
  for (const event of events) {
    const corrected = event.corrects === undefined ? undefined : placeOf.get(event.corrects);
    if (corrected === undefined) {
      placeOf.set(event.sequence, inPlace.push({ at: event.sequence, event }) - 1);
      continue;
    }
    const place = inPlace[corrected];
    if (place) place.event = event.type === 'factWithdrawn' ? undefined : event;
    placeOf.set(event.sequence, corrected);
  }
  return inPlace.flatMap(({ event }) => (event ? [event] : []));
}

/** The fact of `subject` that still counts and was told by event `sequence` or by a correction of it. */
export function standingFact(rollout: Rollout, subject: string, sequence: number): RolloutEvent | undefined {
  const events = rollout.facts.get(subject);
  return events && standingFacts(events).find((event) => event.sequence === sequence);
}

/** Whether a command corrects nothing, or a fact of `subject` that still counts. */
export function correctsFact(rollout: Rollout, subject: string, corrects: number | undefined): boolean {
  if (corrects === undefined) return true;
  const fact = standingFact(rollout, subject, corrects);
  return fact !== undefined && isCorrectable(fact);
}

/**
 * Takes a recorded fact back, with a reason.
 * Refused when the event is not of this subject, no longer counts, or is an act and not a fact.
 */
export function withdrawFact(
  rollout: Rollout,
  command: { readonly subject: string; readonly sequence: number; readonly reason: TextRef },
): Decision<FactWithdrawn, { readonly reason: 'no-such-fact' | 'not-a-fact' }> {
  const event = standingFact(rollout, command.subject, command.sequence);
  if (!event) return refused({ reason: 'no-such-fact' });
  if (!isCorrectable(event)) return refused({ reason: 'not-a-fact' });
  return decided<FactWithdrawn>({
    type: 'factWithdrawn',
    subject: command.subject,
    corrects: command.sequence,
    data: { of: command.sequence, reason: command.reason },
  });
}
