import { decided, refused, type Decision } from '../decision';
import { ruleOf, type Ground } from '../ground';
import type { Envelope, Recorded, TextRef } from './envelope';

/** A recorded fact is taken back: from here on it counts as never told. History still shows it. */
export type FactWithdrawn = Recorded<'factWithdrawn', { readonly of: number; readonly reason: TextRef }>;

/** Whether an event tells a fact, which can be told again or taken back. */
export function isCorrectable({ rules }: Ground, event: Envelope): boolean {
  return ruleOf(rules, event)?.correctable ?? false;
}

/**
 * The events that count among those of one subject, in the order of the facts they tell:
 * a correction stands in the place of what it corrects, a withdrawal removes it.
 */
export function standingFacts<E extends Envelope>(events: Iterable<E>): E[] {
  const inPlace: { readonly at: number; event: E | undefined }[] = [];
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
export function standingFact(ground: Ground, subject: string, sequence: number): Envelope | undefined {
  const events = ground.facts.get(subject);
  return events && standingFacts(events).find((event) => event.sequence === sequence);
}

/** Whether a command corrects nothing, or a fact of `subject` that still counts. */
export function correctsFact(ground: Ground, subject: string, corrects: number | undefined): boolean {
  if (corrects === undefined) return true;
  const fact = standingFact(ground, subject, corrects);
  return fact !== undefined && isCorrectable(ground, fact);
}

/**
 * Takes a recorded fact back, with a reason.
 * Refused when the event is not of this subject, no longer counts, or is an act and not a fact.
 */
export function withdrawFact(
  ground: Ground,
  command: { readonly subject: string; readonly sequence: number; readonly reason: TextRef },
): Decision<FactWithdrawn, { readonly reason: 'no-such-fact' | 'not-a-fact' }> {
  const event = standingFact(ground, command.subject, command.sequence);
  if (!event) return refused({ reason: 'no-such-fact' });
  if (!isCorrectable(ground, event)) return refused({ reason: 'not-a-fact' });
  return decided<FactWithdrawn>({
    type: 'factWithdrawn',
    subject: command.subject,
    corrects: command.sequence,
    data: { of: command.sequence, reason: command.reason },
  });
}
