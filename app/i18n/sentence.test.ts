import { expect, test } from 'vitest';
import { either, listed, sentence } from './sentence';
import { softHyphens } from './soft-hyphens';

test('things in running text are joined as each language does', () => {
  expect(listed('fi', ['suomi'])).toBe('suomi');
  expect(listed('fi', ['suomi', 'ruotsi', 'englanti'])).toBe('suomi, ruotsi ja englanti');
  expect(either('sv', ['per telefon', 'på distans'])).toBe('per telefon eller på distans');
});

test('a clause becomes a sentence with one full stop', () => {
  expect(sentence('rajausta ei ole ehdotettu')).toBe('Rajausta ei ole ehdotettu.');
  expect(sentence('ehdotus palautettiin 17.11.')).toBe('Ehdotus palautettiin 17.11.');
});

test('long words get break points at syllables, short ones and those with their own do not', () => {
  expect(softHyphens('Ammattilaisille').split('\u00ad')).toEqual(['Am', 'mat', 'ti', 'lai', 'sille']);
  expect(softHyphens('Suljettu')).toBe('Suljettu');
  expect(softHyphens('Palvelu\u00admuotoilu')).toBe('Palvelu\u00admuotoilu');
});
