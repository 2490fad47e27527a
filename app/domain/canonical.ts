import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';

/**
 * JSON with sorted keys and no white space, so that equal content has equal text.
 * Keys whose value is undefined are left out, as `JSON.stringify` does.
 */
export function canonical(value: unknown): string {
  return written(value) ?? '';
}

/** Put together by hand: `JSON.stringify` with a replacer would make every object anew, sorted, before it writes it. */
function written(value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (writesItself(value)) return written(value.toJSON());
  if (Array.isArray(value)) return `[${value.map((item) => written(item) ?? 'null').join(',')}]`;
  const map = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const key of inOrder(map)) {
    const inner = written(map[key]);
    if (inner !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${inner}`;
  }
  return `{${text}}`;
}

/** As dates do. */
function writesItself(value: object): value is { toJSON: () => unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}

const beginsLikeNumber = /^\d/;

/** Keys in the order of their text; whole numbers before all others and by their size, as objects themselves have it. */
function inOrder(map: Readonly<Record<string, unknown>>): string[] {
  const keys = Object.keys(map).sort();
  return keys.some((key) => beginsLikeNumber.test(key))
    ? Object.keys(Object.fromEntries(keys.map((key) => [key, null])))
    : keys;
}

/** SHA-256 of the canonical JSON, 64 hexadecimal digits. */
export function contentHash(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonical(value))));
}

/** The first eight digits in two groups: enough for people to compare by eye. */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;
}
