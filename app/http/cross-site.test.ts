import { expect, test } from 'vitest';
import { isCrossSite } from './cross-site.server';

const origin = 'https://porras.example.fi';

function asked(headers: Record<string, string>, method = 'POST') {
  return isCrossSite({ method, header: (name) => headers[name], origin });
}

test('a page of ours may change things', () => {
  expect(asked({ 'sec-fetch-site': 'same-origin' })).toBe(false);
  expect(asked({ origin })).toBe(false);
});

test.each(['cross-site', 'same-site', 'none'])('a change asked for from %s is refused', (site) => {
  expect(asked({ 'sec-fetch-site': site, origin })).toBe(true);
});

test.each(['https://evil.example', 'http://porras.example.fi', 'https://porras.example.fi:8443', 'null'])(
  'a change asked for from the origin %s is refused',
  (other) => {
    expect(asked({ origin: other })).toBe(true);
  },
);

test('who hides where a change comes from is refused', () => {
  expect(asked({})).toBe(true);
});

test('anyone may look', () => {
  for (const method of ['GET', 'HEAD']) expect(asked({ 'sec-fetch-site': 'cross-site' }, method)).toBe(false);
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) expect(asked({}, method)).toBe(true);
});
