import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reservedIds } from '../app/definitions/meaning/ids';

test('no programme can take an address of a page', () => {
  const pages = readdirSync('app/routes').filter(
    (file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'),
  );
  const first = new Set(pages.map((file) => file.split('.')[0] ?? ''));
  const fixed = [...first].filter((part) => !/^[$_]/.test(part));
  expect(fixed.length).toBeGreaterThan(5);
  expect(fixed.filter((part) => !reservedIds.includes(part))).toEqual([]);
});
