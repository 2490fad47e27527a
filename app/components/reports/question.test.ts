import { expect, test } from 'vitest';
import { day } from '../../../test/factories/moment';
import { readReportForm, reportForm } from './question';

const today = day('2026-11-23');
const asked = (query: string) => readReportForm(reportForm(new URLSearchParams(query), today, 'sv'), today);

test('an untouched form asks about today and the two weeks before, in the reader’s language', () => {
  expect(asked('')).toEqual({ ok: true, day: '2026-11-23', since: '2026-11-09', language: 'sv' });
});

test('a link that names a day alone compares with nothing', () => {
  expect(asked('day=2026-11-20&language=fi')).toEqual({ ok: true, day: '2026-11-20', language: 'fi' });
});

test('a day that the calendar lacks is told by its field', () => {
  const fault = (field: string) => ({ ok: false, fault: { field, reason: 'no-such-day' } });
  expect(asked('day=2026-02-30')).toEqual(fault('day'));
  expect(asked('day=2026-11-20&since=eilen')).toEqual(fault('since'));
});

test('a language that nobody speaks here is the reader’s own', () => {
  expect(asked('language=xx')).toMatchObject({ language: 'sv' });
});
