import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Head, StreamId } from './envelope';

/**
 * The seal of a stream's stored head: HMAC-SHA-256 under `key`, 64 hexadecimal digits; none without a key.
 * The chain alone cannot tell that its end is missing: whoever cuts the tail and puts the head back
 * to an earlier event makes a chain that holds, but cannot seal that head.
 */
export function headSeal(
  stream: StreamId,
  head: Pick<Head, 'sequence' | 'hash'>,
  key: string | undefined,
): string | undefined {
  if (key === undefined) return undefined;
  return bytesToHex(
    hmac(sha256, utf8ToBytes(key), utf8ToBytes(`head\n${stream}\n${head.sequence}\n${head.hash}`)),
  );
}
