import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { insertTexts, newText } from '../../db/texts.server';
import { aDoor, aRequest } from '../../test/factories/http.server';
import { toldOf } from './failure.server';

const door = aDoor();
const at = (path: string, params: Readonly<Record<string, string>> = {}) => ({
  request: aRequest(path),
  params,
});

test('the values of a query that failed are not logged, but why it failed is', async () => {
  const text = newText('Maija Mallikas, 131052-308T');
  const twice = door.database.write((tx) => insertTexts(tx, [text, text], door.clock()));
  const error: unknown = await twice.catch((failure: unknown) => failure);
  expect(inspect(error)).toContain('Maija');
  const logged = inspect(toldOf(error, at('/p/switchboard')), { depth: null });
  expect(logged).toContain('UNIQUE constraint failed');
  expect(logged).not.toContain('Maija');
  expect(logged).not.toContain(text.salt);
});

test('neither the query of an address nor the token of a one-time link is logged', () => {
  const error = new Error('no');
  expect(toldOf(error, at('/p/history?q=Maija'))).toEqual(['GET /p/history failed:', error]);
  const [link] = toldOf(error, at('/account/password/s3cret', { token: 's3cret' }));
  expect(link).toBe('GET /account/password/:token failed:');
});
