import { expect, test } from 'vitest';
import { textHmac, textRefs } from './text-proof';

test('every text that an event names is found, however deep', () => {
  const one = { text: 't1', hmac: 'a' };
  const two = { text: 't2', hmac: 'b' };
  expect(textRefs({ minutes: one, rows: [{ reason: two }], text: 't3', none: null })).toEqual([one, two]);
  expect(textRefs('t1')).toEqual([]);
});

test('the same body under another salt leaves another proof', () => {
  expect(textHmac('suola', 'Muistio')).toMatch(/^[0-9a-f]{64}$/);
  expect(textHmac('suola', 'Muistio')).not.toBe(textHmac('pippuri', 'Muistio'));
  expect(textHmac('suola', 'Muistio')).not.toBe(textHmac('suola', 'Muistio.'));
});
