import { expect, test } from 'vitest';
import { insertTexts, newText } from '../../db/texts.server';
import { aDoor } from '../../test/factories/http.server';
import { faultOf } from './fault.server';

const door = aDoor();

test('the values of a query that failed are not told, but why it failed is', async () => {
  const text = newText('Maija Mallikas, 131052-308T');
  const twice = door.database.write((tx) => insertTexts(tx, [text, text], door.clock()));
  const error: unknown = await twice.catch((failure: unknown) => failure);
  expect(String(error)).toContain('Maija');
  const told = JSON.stringify(faultOf(error));
  expect(told).toContain('UNIQUE constraint failed');
  expect(told).not.toContain('Maija');
  expect(told).not.toContain(text.salt);
});

test.each([
  ['Unexpected token \'M\', "Maija Mallikas" is not valid JSON', 'Unexpected token …, … is not valid JSON'],
  [
    "Cannot read properties of undefined (reading 'Maija')",
    'Cannot read properties of undefined (reading …)',
  ],
  ["the county's role isn't known", "the county's role isn't known"],
  ['maija.mallikas@county.example has an account', '… has an account'],
  ['call +358 50 123 4567 or 0501234567', 'call … or …'],
  ['131052-308T is a client', '… is a client'],
  ['no page /account/password/s3cret-token here', 'no page … here'],
  ['revision 3f2a9c0b7d1e was not loaded', 'revision … was not loaded'],
  ['event 12 has a subject of no aspect', 'event 12 has a subject of no aspect'],
  ['UNIQUE constraint failed: person.email', 'UNIQUE constraint failed: person.email'],
])('%s', (message, told) => {
  expect(faultOf(new Error(message)).message).toBe(told);
});

test('the stack tells where, and not once more what', () => {
  const error = new TypeError('first line\n    at Maija Mallikas (home)');
  const { type, stack } = faultOf(error);
  expect(type).toBe('TypeError');
  expect(stack[0]).toMatch(/fault\.test\.ts:\d+:\d+/);
  expect(stack.join()).not.toContain('Maija');
});

test('causes are told as what they caused is, and a ring of them ends', () => {
  const error = new Error('outer', { cause: new Error('of "Maija"') });
  expect(faultOf(error).cause).toMatchObject({ type: 'Error', message: 'of …' });
  const ring = new Error('ring');
  ring.cause = ring;
  expect(JSON.stringify(faultOf(ring)).match(/ring/g)?.length).toBeLessThan(20);
});

test('what is thrown and no error is told by its kind alone', () => {
  expect(faultOf('Maija Mallikas')).toEqual({ type: 'string', message: '…', stack: [] });
});
