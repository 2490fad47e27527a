import { expect, test } from 'vitest';
import { chosenField, clockField, dayField, textField } from './form-fields';

function formOf(value: string): FormData {
  const form = new FormData();
  form.append('field', value);
  return form;
}

test.each([
  ['2026-12-01', '2026-12-01'],
  ['2026-02-29', undefined],
  ['2026-13-01', undefined],
  ['1.12.2026', undefined],
  ['2026-12-01T10:00', undefined],
  ['', undefined],
])('the day %j reads as %j', (typed, read) => {
  expect(dayField(formOf(typed), 'field')).toBe(read);
});

test.each([
  ['08:00', '08:00'],
  ['23:59', '23:59'],
  ['24:00', undefined],
  ['8:00', undefined],
  ['08:60', undefined],
])('the clock time %j reads as %j', (typed, read) => {
  expect(clockField(formOf(typed), 'field')).toBe(read);
});

test('a field that is not there is empty, and so is what was chosen', () => {
  expect(textField(new FormData(), 'field')).toBe('');
  expect(chosenField(new FormData(), 'field')).toEqual([]);
});

test('what a form names twice is chosen once', () => {
  const form = new FormData();
  for (const unit of ['kitee', 'joensuu', 'kitee']) form.append('unit', unit);
  expect(chosenField(form, 'unit')).toEqual(['kitee', 'joensuu']);
});
