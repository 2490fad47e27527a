import { chainFault, chainHash, genesis, type ChainFault } from './chain';
import type { Envelope, Head, StreamId } from './envelope';
import { headSeal } from './seal';
import { verifyTexts, type StoredText, type TextsVerdict } from './text-proof';

/** A stream exactly as it is stored: nothing upcast, nothing left out, in the order of its sequence. */
export interface StoredStream {
  readonly stream: StreamId;
  readonly events: readonly Envelope[];
  readonly head: (Head & { readonly seal: string | undefined }) | undefined;
  /** The rows of the texts that the events name, by id. */
  readonly texts: ReadonlyMap<string, StoredText>;
}

/** Whether what is there is what was recorded. */
export type Integrity =
  | { readonly verdict: 'intact' }
  /** The first event that does not follow from those before it. */
  | ({ readonly verdict: 'broken' } & ChainFault)
  /** From here on the chain holds without the key only: recorded before there was one, or recomputed without it. */
  | { readonly verdict: 'unkeyed'; readonly sequence: number };

/** Whether all that was recorded is there. */
export type Completeness =
  | { readonly verdict: 'complete' }
  /** Nothing is left of a stream that must be there. */
  | { readonly verdict: 'gone' }
  /** The stored head stands at `head`, the last event at `after`. */
  | { readonly verdict: 'cut'; readonly after: number; readonly head: number }
  /** Events stand after the stored head: nobody recorded them through Porras. */
  | { readonly verdict: 'added'; readonly after: number }
  /** The last event has another hash than the stored head says, or another time, which all later ones would take. */
  | { readonly verdict: 'replaced'; readonly sequence: number }
  /** The stored head was not written under this key: the end may be cut. */
  | { readonly verdict: 'unsealed'; readonly sequence: number }
  /** The head printed earlier is nowhere in the chain: its end was cut, or it was recomputed. */
  | { readonly verdict: 'printed-head-missing'; readonly hash: string };

export interface Verification {
  readonly stream: StreamId;
  readonly events: number;
  /** Hash of the last event. */
  readonly hash: string;
  readonly integrity: Integrity;
  readonly completeness: Completeness;
  readonly texts: TextsVerdict;
}

export interface VerifyWith {
  /** The journal's key, when it is kept under one. */
  readonly key: string | undefined;
  /** A head printed earlier, all 64 digits: a shorter one could be met by trying. */
  readonly expectedHead?: string | undefined;
  /** Another stream says that this one has begun. */
  readonly begun?: boolean;
}

/** Verifies a stream: integrity, completeness and texts, each for itself. */
export function verifyStream(stored: StoredStream, using: VerifyWith): Verification {
  const { stream, events, texts } = stored;
  return {
    stream,
    events: events.length,
    hash: events.at(-1)?.hash ?? genesis,
    integrity: integrityOf(events, using.key),
    completeness: completenessOf(stored, using),
    texts: verifyTexts(events, texts),
  };
}

/** Whether nothing at all was found. Erased texts are no fault. */
export function holds({ integrity, completeness, texts }: Verification): boolean {
  return integrity.verdict === 'intact' && completeness.verdict === 'complete' && texts.faults.length === 0;
}

function integrityOf(events: readonly Envelope[], key: string | undefined): Integrity {
  const fault = chainFault(events, key);
  if (!fault) return { verdict: 'intact' };
  const event = events[fault.sequence - 1];
  const previous = events[fault.sequence - 2]?.hash ?? genesis;
  const holdsUnkeyed = event?.hash === (event && chainHash(previous, event, undefined));
  if (fault.fault === 'hash' && holdsUnkeyed) return { verdict: 'unkeyed', sequence: fault.sequence };
  return { verdict: 'broken', ...fault };
}

function completenessOf(
  { stream, events, head }: StoredStream,
  { key, expectedHead: printed, begun = false }: VerifyWith,
): Completeness {
  const last = events.at(-1);
  const end = last?.sequence ?? 0;
  const known = head?.sequence ?? 0;
  if (begun && end === 0 && known === 0) return { verdict: 'gone' };
  if (end < known) return { verdict: 'cut', after: end, head: known };
  if (end > known) return { verdict: 'added', after: known };
  if (head && (head.hash !== last?.hash || head.at !== last.recordedAt))
    return { verdict: 'replaced', sequence: end };
  if (head && head.seal !== headSeal(stream, head, key)) return { verdict: 'unsealed', sequence: end };
  if (printed !== undefined && printed !== genesis && !events.some(({ hash }) => hash === printed)) {
    return { verdict: 'printed-head-missing', hash: printed };
  }
  return { verdict: 'complete' };
}
