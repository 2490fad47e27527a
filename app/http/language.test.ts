import { expect, test } from 'vitest';
import { aRequest, cookiesOf } from '../../test/factories/http.server';
import { pageLanguage, rememberLanguage, staffLanguage } from './language.server';

const chose = async (language: 'fi' | 'sv' | 'en') =>
  cookiesOf(new Headers({ 'Set-Cookie': await rememberLanguage(language) }));

test.each([
  ['sv-FI,sv;q=0.9,fi;q=0.8', 'sv'],
  ['fi;q=0.2, en-GB;q=0.7', 'en'],
  ['de, en;q=0.1', 'en'],
  ['en;q=0, sv;q=0.1', 'sv'],
  ['de', 'fi'],
  ['*', 'fi'],
  ['', 'fi'],
])('a browser that asks for %j is answered in %s', async (acceptLanguage, language) => {
  expect(await staffLanguage(aRequest('/', { acceptLanguage }))).toBe(language);
});

test('what was chosen on this device goes before what the browser asks for', async () => {
  expect(await staffLanguage(aRequest('/', { acceptLanguage: 'en', cookie: await chose('sv') }))).toBe('sv');
});

test('a choice that is none of ours counts as none', async () => {
  expect(await staffLanguage(aRequest('/', { acceptLanguage: 'en', cookie: 'language=ImRlIg==' }))).toBe(
    'en',
  );
  expect(await staffLanguage(aRequest('/', { acceptLanguage: 'en', cookie: 'language=%%%' }))).toBe('en');
});

test.each([
  ['/ajanvaraus', 'fi'],
  ['/ajanvaraus/lastenvalvoja', 'fi'],
  ['/sv/tidsbokning', 'sv'],
  ['/en/booking', 'en'],
])("the clients' page %s speaks the language of its address", async (path, language) => {
  expect(await pageLanguage(aRequest(path, { acceptLanguage: 'de', cookie: await chose('sv') }))).toBe(
    language,
  );
});

test("a staff page speaks the reader's language", async () => {
  expect(await pageLanguage(aRequest('/switchboard', { cookie: await chose('en') }))).toBe('en');
});

test.each(['/constructor/x', '/__proto__/x', '/toString/x'])(
  'the word in %s names no language',
  async (path) => {
    expect(await pageLanguage(aRequest(path, { acceptLanguage: 'sv' }))).toBe('sv');
  },
);
