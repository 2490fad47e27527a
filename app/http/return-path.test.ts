import { expect, test } from 'vitest';
import { returnPath } from './return-path';

test.each(['/', '/scopes/3', '/overview?as-of=2026-03-02', '/a#b', '/%2F%2Fevil.example'])(
  '%s is a path of ours',
  (path) => {
    expect(returnPath(path)).toBe(path);
  },
);

test.each([
  null,
  '',
  'overview',
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  'javascript:alert(1)',
])('%j leads to the front page', (path) => {
  expect(returnPath(path)).toBe('/');
});
