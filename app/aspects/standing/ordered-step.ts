import type { Envelope } from '../../domain/journal/envelope';
import type { StepId } from '../../domain/programme/step';
import type { OpeningEvent } from './events';

/** The step that a confirmation speaks of: that of its order, or of the dating that became one. */
export function orderedStep(order: number, event: (sequence: number) => Envelope | undefined): StepId {
  // Cast: an order is one of the step's own events.
  const ordered = event(order) as OpeningEvent | undefined;
  return ordered && 'to' in ordered.data ? ordered.data.to : '';
}
