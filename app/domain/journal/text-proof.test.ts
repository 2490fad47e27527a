import { expect, test } from 'vitest';
import { textRefs } from './text-proof';

const ref = (text: string) => ({ text, hmac: '0'.repeat(64) });

test('every text that an event names is found, however deep', () => {
  const data = { reason: ref('a'), answers: [{ answer: ref('b') }, ref('c')], none: null, text: 'd' };
  expect(textRefs(data)).toEqual([ref('a'), ref('b'), ref('c')]);
});

test('an event without texts names none', () => {
  expect(
    [textRefs(undefined), textRefs('a'), textRefs({ text: 'a' }), textRefs({ hmac: 'a' })].flat(),
  ).toEqual([]);
});
