import { randomBytes } from 'node:crypto';

/** No letter that another one is taken for when it is read aloud or copied by hand (Crockford's base 32, but for u). */
const letters = '0123456789abcdefghjkmnpqrstvwxyz';

/** An id of sixty random bits, short enough to be told on the phone: `k7mq-x2f9-dh4t`. */
export function newRequestId(): string {
  const text = [...randomBytes(12)].map((byte) => letters[byte % letters.length]).join('');
  return [text.slice(0, 4), text.slice(4, 8), text.slice(8)].join('-');
}
