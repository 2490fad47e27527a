import { expect, test } from 'vitest';
import { longestText } from '../domain/journal/longest-text';
import { typedText } from './typed-text';

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test('a text is read without the space around it, with the line breaks of one kind', () => {
  expect(typedText(formOf({ reason: ' Eka\r\nToka \n' }), 'reason')).toEqual({ ok: true, text: 'Eka\nToka' });
});

test.each([{}, { reason: '' }, { reason: ' \n ' }])('nothing written is a missing text: %j', (fields) => {
  expect(typedText(formOf(fields), 'reason')).toMatchObject({ ok: false, fault: 'missing' });
});

test('a text may be so long and no longer', () => {
  const fault = (length: number) => typedText(formOf({ reason: 'a'.repeat(length) }), 'reason');
  expect(fault(longestText).ok).toBe(true);
  expect(fault(longestText + 1)).toMatchObject({ ok: false, fault: 'too-long' });
});

test('client data stops a text once, and goes through when sent again after the warning', () => {
  const reason = 'Soita 050 123 4567';
  const warned = typedText(formOf({ reason }), 'reason');
  expect(warned).toEqual({ ok: false, text: reason, fault: 'phone', checked: 'phone' });
  expect(typedText(formOf({ reason, checked: 'phone' }), 'reason')).toEqual({ ok: true, text: reason });
});

test('a warning covers only what it warned of', () => {
  const reason = 'Soita 050 123 4567 tai kirjoita a@b.fi';
  expect(typedText(formOf({ reason, checked: 'phone' }), 'reason')).toMatchObject({
    fault: 'email',
    checked: 'phone email',
  });
});
