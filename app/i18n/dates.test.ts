import { expect, test } from 'vitest';
import { datesIn } from './dates';

const [fi, sv, en] = [datesIn('fi'), datesIn('sv'), datesIn('en')];

test('a day has its weekday in every language', () => {
  expect(fi.withWeekday('2026-11-23')).toBe('ma\u00a023.11.');
  expect(sv.withWeekday('2026-11-23')).toBe('må\u00a023.11.');
  expect(en.withWeekday('2026-11-23')).toBe('Mon\u00a023\u00a0Nov');
  expect(fi.onWeekday('2026-11-23')).toBe('maanantaina 23.11.2026');
  expect(fi.onWeekday('2026-11-25')).toBe('keskiviikkona 25.11.2026');
  expect(sv.onWeekday('2026-11-29')).toBe('söndagen den 29.11.2026');
  expect(en.onWeekday('2026-11-29')).toBe('on Sunday 29\u00a0Nov\u00a02026');
});

test('Finnish and Swedish write the clock with a full stop, English with a colon', () => {
  expect(fi.time('09:30')).toBe('klo\u00a09.30');
  expect(sv.time('13:05')).toBe('kl.\u00a013.05');
  expect(en.time('09:30')).toBe('9:30');
  expect(fi.time('00:05')).toBe('klo\u00a00.05');
});

test('a range has an en dash and names no month or year twice', () => {
  expect(fi.range('2026-12-01', '2026-12-05')).toBe('1.–5.12.');
  expect(fi.range('2026-11-30', '2026-12-05')).toBe('30.11.–5.12.');
  expect(fi.range('2026-12-01', '2027-01-22')).toBe('1.12.2026–22.1.2027');
  expect(en.range('2026-12-01', '2026-12-05')).toBe('1–5\u00a0Dec');
});

test('slippage counts whole weeks from seven days on', () => {
  expect(fi.slippage(6)).toBe('+6\u00a0pv');
  expect(fi.slippage(7)).toBe('+1\u00a0vk');
  expect(fi.slippage(-14)).toBe('−2\u00a0vk');
  expect(sv.slippage(14)).toBe('+2\u00a0v.');
});

test('one day is told from many', () => {
  expect([fi.days(1), fi.days(2)]).toEqual(['1\u00a0päivä', '2\u00a0päivää']);
  expect([sv.weeks(1), sv.weeks(2)]).toEqual(['1\u00a0vecka', '2\u00a0veckor']);
});
