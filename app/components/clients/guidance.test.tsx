import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Guidance } from './guidance';

const shown = (text: string) => renderToStaticMarkup(<Guidance text={text} />);

test('paragraphs, lists, links and emphasis are shown as written', () => {
  expect(shown('Tule **ajoissa**.\n\n- [ohje](https://ohje.example)\n- kortti')).toBe(
    '<div class="guide"><p>Tule <strong>ajoissa</strong>.</p>' +
      '<ul><li><a href="https://ohje.example">ohje</a></li><li>kortti</li></ul></div>',
  );
});

test('headings of any level stand under the service', () => {
  expect(shown('# Ennen\n\n### Jälkeen')).toBe('<div class="guide"><h4>Ennen</h4><h4>Jälkeen</h4></div>');
});

test('a phone number can be called', () => {
  expect(shown('Soita 000 130 4101 tai 112.')).toContain('<a href="tel:0001304101">000 130 4101</a>');
  expect(shown('Soita 000 130 4101 tai 112.')).toContain('<a href="tel:112">112</a>');
});

test('HTML stays text and a script is no link', () => {
  expect(shown('<b>x</b> [y](javascript:alert(1))')).toBe(
    '<div class="guide"><p>&lt;b&gt;x&lt;/b&gt; [y](javascript:alert(1))</p></div>',
  );
});
