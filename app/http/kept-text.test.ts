import { expect, test } from 'vitest';
import { aDoor, aRequest, cookiesOf } from '../../test/factories/http.server';
import { longestText } from '../domain/journal/longest-text';
import { forgetText, keepText, keptText } from './kept-text.server';

const door = aDoor();
const path = '/p/scopes/lastensuojelu/2';

test('a text that arrived without a session comes back to the page where it was written', async () => {
  const kept = await keepText(door, aRequest(path), 'Käyntejä on liikaa – ”45 min” ei riitä.');
  expect(kept).toContain(`Path=${path};`);
  const cookie = cookiesOf(new Headers({ 'Set-Cookie': kept }));
  expect(await keptText(door, aRequest(`${path}?done=1`, { cookie }))).toBe(
    'Käyntejä on liikaa – ”45 min” ei riitä.',
  );
});

test('of two things that one path is about, each gets its own text back', async () => {
  const cookie = cookiesOf(
    new Headers({ 'Set-Cookie': await keepText(door, aRequest(path), 'Sovittiin.', 'a') }),
  );
  const kept = (about?: string) => keptText(door, aRequest(path, { cookie }), about);
  expect([await kept('a'), await kept('b'), await kept()]).toEqual(['Sovittiin.', undefined, undefined]);
  const [name] = (await forgetText(door, aRequest(path), 'a')).split('=');
  expect(cookie).toContain(`${name}=`);
});

test('the longest text fits into what browsers keep', async () => {
  const cookie = await keepText(
    door,
    aRequest(path),
    'ä'.repeat(longestText / 2) + 'a'.repeat(longestText / 2),
  );
  expect(Buffer.byteLength(cookie)).toBeLessThan(
    4096 + 'Path, Max-Age, HttpOnly, SameSite and the rest'.length * 3,
  );
});

test('a text that others made up is not taken', async () => {
  const cookie = `kept-text=${btoa(JSON.stringify('made up'))}`;
  expect(await keptText(door, aRequest(path, { cookie }))).toBeUndefined();
  expect(await keptText(door, aRequest(path))).toBeUndefined();
});

test('once sent, it is gone', async () => {
  expect(await forgetText(door, aRequest(path))).toMatch(/Max-Age=0/);
});

test('over https the browser sends it back over https alone', async () => {
  const asked = new Request(`https://porras.example${path}`);
  expect(await keepText(door, asked, 'Syy')).toContain('Secure');
  expect(await keepText(door, aRequest(path), 'Syy')).not.toContain('Secure');
});
