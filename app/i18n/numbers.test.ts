import { expect, test } from 'vitest';
import { numbersIn } from './numbers';

const [fi, sv, en] = [numbersIn('fi'), numbersIn('sv'), numbersIn('en')];

test('small numbers are words, in the case that the sentence needs', () => {
  expect(fi.word(2)).toBe('kaksi');
  expect(fi.word(4, 'inessive')).toBe('neljässä');
  expect(fi.word(3, 'elative')).toBe('kolmesta');
  expect(fi.word(1, 'genitive')).toBe('yhden');
  expect([sv.word(2), en.word(2)]).toEqual(['två', 'two']);
});

test('ten is still a word and eleven is not', () => {
  expect(fi.word(10, 'inessive')).toBe('kymmenessä');
  expect(fi.word(11)).toBe('11');
  expect(fi.word(11, 'inessive')).toBe('11:ssä');
});

test.each([
  [8, '8:sta'],
  [34, '34:stä'],
  [42, '42:sta'],
  [12, '12:sta'],
  [20, '20:stä'],
  [100, '100:sta'],
  [110, '110:stä'],
])('the ending after %i agrees with how it is read', (value, written) => {
  expect(fi.digits(value, 'elative')).toBe(written);
});

test('thousands are grouped and decimals have the language’s own sign', () => {
  expect(fi.whole(1284)).toBe('1\u202f284');
  expect(fi.decimal(1019.25, 1)).toBe('1\u202f019,3');
  expect(en.decimal(1019.25, 1)).toBe('1,019.3');
  expect([fi.percent(62), en.percent(62)]).toEqual(['62\u00a0%', '62%']);
  expect(fi.whole(-3)).toBe('−3');
});
