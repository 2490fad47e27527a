import type { Envelope, EventDraft } from './journal/envelope';

/** Why a command was refused: a reason of the operation's own, with what a person needs to act on it. */
export interface Refusal {
  readonly reason: string;
}

/** What may happen: events to append, or a refusal. A decision is pure; it reads no clock and writes nothing. */
export type Decision<E extends Envelope, R extends Refusal> =
  | { readonly ok: true; readonly events: readonly EventDraft<E>[] }
  | { readonly ok: false; readonly refusal: R };

export function decided<E extends Envelope>(
  ...events: EventDraft<E>[]
): { ok: true; events: EventDraft<E>[] } {
  return { ok: true, events };
}

export function refused<R extends Refusal>(refusal: R): { ok: false; refusal: R } {
  return { ok: false, refusal };
}
