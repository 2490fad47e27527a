import { expect, test } from 'vitest';
import { longestText } from '../../domain/journal/longest-text';
import { journalText } from './journal-text';

const rules = { called: 'The note', checked: false };

test('a text is taken without the blanks around it, up to its length and no further', () => {
  expect(journalText('  a\r\nb \n', rules)).toBe('a\nb');
  expect(journalText('x'.repeat(longestText), rules)).toHaveLength(longestText);
  expect(() => journalText('x'.repeat(longestText + 1), rules)).toThrow(
    `The note is too long. It may have ${longestText}`,
  );
  expect(() => journalText(' \n', rules)).toThrow('The note is empty');
});

test.each([
  ['131052-308T soitti', 'a personal identity code'],
  ['soita 040 123 4567', 'a phone number'],
  ['aino@county.example', 'an e-mail address'],
])('%j may tell who a client is, and is taken when somebody has looked', (text, kind) => {
  expect(() => journalText(text, rules)).toThrow(`seems to hold ${kind}.`);
  expect(journalText(text, { ...rules, checked: true })).toBe(text);
});
