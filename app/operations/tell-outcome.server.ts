import type { Envelope, Through } from '../domain/journal/envelope';
import { actRefused, eventsRecorded } from '../telemetry/channels.server';

type Outcome =
  | { readonly ok: true; readonly events: readonly Envelope[] }
  | { readonly ok: false; readonly refusal: { readonly reason: string } };

/** Tells what came of an act, the events that it recorded or why it was refused, and hands it on. */
export function tellOutcome<O extends Outcome>(act: string, through: Through, outcome: O): O {
  if (outcome.ok) tellRecorded(act, through, outcome.events);
  else actRefused.tell({ act, reason: outcome.refusal.reason });
  return outcome;
}

/** Tells which events an act has recorded; not who did it, nor what they say. */
export function tellRecorded(act: string, through: Through, events: readonly Envelope[]): void {
  const stream = events[0]?.stream;
  if (stream === undefined) return;
  const recorded = events.map(({ type, sequence }) => ({ type, sequence }));
  eventsRecorded.tell({ act, stream, through, events: recorded });
}
