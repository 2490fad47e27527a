import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LocalisedText } from './localised-text';
import { ReaderProvider } from './reader';
import type { Language, Localised } from '../domain/programme/language';

function read(of: Localised, language: Language): string {
  return renderToStaticMarkup(
    <ReaderProvider reader={{ language, order: ['fi', 'sv'], timeZone: 'Europe/Helsinki' }}>
      <LocalisedText of={of} />
    </ReaderProvider>,
  );
}

test('a text in the reader’s language stands as it is', () => {
  expect(read({ fi: 'Lastensuojelu', sv: 'Barnskydd' }, 'sv')).toBe('Barnskydd');
});

test('a text that the reader’s language lacks is marked with the language it is in', () => {
  expect(read({ fi: 'Lastensuojelu', sv: 'Barnskydd' }, 'en')).toBe('<span lang="fi">Lastensuojelu</span>');
});
