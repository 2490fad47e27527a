import { expect, test } from 'vitest';
import { aBuild } from '../../test/factories/build.server';
import { routePatterns } from './route-pattern.server';

const answers = { loader: () => new Response('') };
const routeOf = routePatterns(
  aBuild({
    'sign-in': answers,
    'account/password/:token': answers,
    ':programme': answers,
    ':programme/reports/status.pdf': answers,
    '*': answers,
  }),
);

test.each([
  ['/sign-in', '/sign-in'],
  ['/sign-in/', '/sign-in'],
  ['/sign-in.data', '/sign-in'],
  ['/account/password/s3cret', '/account/password/:token'],
  ['/account/password/s3cret.data', '/account/password/:token'],
  ['/maija.mallikas@county.example', '/:programme'],
  ['/koekunta/reports/status.pdf', '/:programme/reports/status.pdf'],
  ['/koekunta/maija/mallikas', '/*'],
  ['/_root.data', '/*'],
])('%s is answered by %s', (path, pattern) => {
  expect(routeOf(path)).toBe(pattern);
});

test('without a route for anything else, what is unknown is one too', () => {
  expect(routePatterns(aBuild({ 'sign-in': answers }))('/maija')).toBe('*');
});
