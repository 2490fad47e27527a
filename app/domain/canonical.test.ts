import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, contentHash, shortHash } from './canonical';

test('equal content has equal text, whatever the order of keys', () => {
  expect(canonical({ b: 1, a: { d: [2, 1], c: null } })).toBe('{"a":{"c":null,"d":[2,1]},"b":1}');
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (content) => {
      const turned = Object.fromEntries(Object.entries(content).reverse());
      expect(contentHash(turned)).toBe(contentHash(content));
    }),
  );
});

test('a key without a value is as good as none; the order of a list is content', () => {
  expect(canonical({ a: undefined, b: 1 })).toBe(canonical({ b: 1 }));
  expect(contentHash([1, 2])).not.toBe(contentHash([2, 1]));
});

test('it is to the letter what JSON itself makes of the same with its keys in order', () => {
  const inOrder = (_key: string, value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  const anything = fc.anything({
    key: fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.nat(120).map(String),
      fc.constantFrom('__proto__', '01', '-1'),
    ),
    withDate: true,
  });
  fc.assert(
    fc.property(fc.dictionary(fc.string(), anything), (content) => {
      expect(canonical(content)).toBe(JSON.stringify(content, inOrder));
    }),
    { numRuns: 500 },
  );
});

test('a hash is shortened for eyes', () => {
  const hash = contentHash('');
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(shortHash('0123456789abcdef')).toBe('0123 4567');
});
