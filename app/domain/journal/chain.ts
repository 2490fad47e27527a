import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import { canonical } from '../canonical';
import type { Envelope } from './envelope';

/** The hash that stands before the first event of every stream. */
export const genesis = '0'.repeat(64);

/**
 * The chain hash of an event: SHA-256, or HMAC-SHA-256 under `key`, of the predecessor's hash
 * and the event's own canonical content.
 */
export function chainHash(previous: string, event: Omit<Envelope, 'hash'>, key: string | undefined): string {
  const bytes = utf8ToBytes(`${previous}\n${canonical({ ...event, hash: undefined })}`);
  return bytesToHex(key === undefined ? sha256(bytes) : hmac(sha256, utf8ToBytes(key), bytes));
}

export type ChainFault =
  | { readonly fault: 'gap'; readonly sequence: number; readonly found: number }
  | { readonly fault: 'hash'; readonly sequence: number }
  | { readonly fault: 'time'; readonly sequence: number };

/** Walks a stream from its first event and returns the first fault, or nothing when all links hold. */
export function chainFault(events: Iterable<Envelope>, key: string | undefined): ChainFault | undefined {
  let previous = genesis;
  let sequence = 0;
  let recordedAt = '';
  for (const event of events) {
    sequence += 1;
    if (event.sequence !== sequence) return { fault: 'gap', sequence, found: event.sequence };
    if (chainHash(previous, event, key) !== event.hash) return { fault: 'hash', sequence };
    if (event.recordedAt < recordedAt) return { fault: 'time', sequence };
    previous = event.hash;
    recordedAt = event.recordedAt;
  }
  return undefined;
}
