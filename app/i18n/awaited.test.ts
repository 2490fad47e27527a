import { expect, test } from 'vitest';
import { awaited } from './awaited';
import { catalogueOf } from './catalogues';

const { readiness } = catalogueOf('fi');
const on = '2026-11-24';
const part = { waited: 295, overdue: false };

test('what is overdue or waits for a decision says how long it has waited', () => {
  expect(awaited(readiness, { ...part, overdue: true, due: '2026-11-23' }, on)).toBe(
    'odottanut 295\u00a0päivää',
  );
  const pending = { ...part, decides: true as const, due: '2026-12-11' };
  expect(awaited(readiness, pending, on)).toBe('odottanut 295\u00a0päivää');
});

test('what is not due yet says when it is expected, else when it is due', () => {
  expect(awaited(readiness, { ...part, due: '2026-12-11', expected: '2026-12-03' }, on)).toBe(
    'odotetaan to\u00a03.12.',
  );
  expect(awaited(readiness, { ...part, due: '2026-12-11' }, on)).toBe('määräpäivä 11.12.');
  expect(awaited(readiness, part, on)).toBe('päivää ei ole sovittu');
});

test('a planned day is expected on the day itself and no more on the day after', () => {
  const days = (expected: string) => awaited(readiness, { ...part, due: '2026-12-11', expected }, on);
  expect(days('2026-11-24')).toBe('odotetaan ti\u00a024.11.');
  expect(days('2026-11-23')).toBe('määräpäivä 11.12.');
});
