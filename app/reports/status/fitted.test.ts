import { expect, test } from 'vitest';
import { fitted, wordsIn } from './fitted';

const words = (count: number) => Array.from({ length: count }, () => 'sana').join(' ');
const sentence = (count: number, givesWay: number) => ({
  detailed: words(count),
  plain: `lyhyt ${givesWay}`,
  givesWay,
});

test('ninety words are said in full', () => {
  expect(fitted([sentence(45, 1), sentence(45, 2)])).toEqual([words(45), words(45)]);
});

test('of ninety-one words the details that matter least give way', () => {
  expect(fitted([sentence(45, 2), sentence(46, 1)])).toEqual([words(45), 'lyhyt 1']);
});

test('details give way one sentence at a time, until it fits', () => {
  expect(fitted([sentence(80, 3), sentence(80, 1), sentence(80, 2)])).toEqual([
    words(80),
    'lyhyt 1',
    'lyhyt 2',
  ]);
});

test('a sentence that can be done without is left out', () => {
  expect(fitted([sentence(90, 2), { detailed: words(1), plain: '', givesWay: 1 }])).toEqual([words(90)]);
});

test('a figure and its unit are two words, whatever space is between them', () => {
  expect(wordsIn('6\u00a0päivää')).toBe(2);
});
