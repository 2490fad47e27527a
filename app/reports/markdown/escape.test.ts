import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { escapeMarkdown, oneLine } from './escape';

const md = new MarkdownIt({ html: true, linkify: false });

test.each([
  ['*Lasten*suojelu', '\\*Lasten\\*suojelu'],
  ['[auki](https://x.example)', '\\[auki\\](https://x.example)'],
  ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['A | B', 'A \\| B'],
  ['# Otsikko', '\\# Otsikko'],
  ['- luettelo', '\\- luettelo'],
  ['1. luettelo', '1\\. luettelo'],
  ['rivi\n\n```\nkoodia', 'rivi \\`\\`\\` koodia'],
])('%j means nothing to Markdown', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('what ordinary names are made of is left as it is', () => {
  for (const name of [
    'Päihde- ja riippuvuustyö',
    '26.10. jälkeen',
    'Perhe\u00adneuvola (Kitee)',
    '6\u00a0päivää',
  ]) {
    expect(escapeMarkdown(name)).toBe(name);
  }
});

test('any text comes out of Markdown as it went in, in one paragraph', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const shown = oneLine(text);
      fc.pre(shown !== '');
      const html = md.render(escapeMarkdown(text));
      const inside = /^<p>([^]*)<\/p>\n$/.exec(html)?.[1];
      expect(inside).toBe(md.utils.escapeHtml(shown));
    }),
    { numRuns: 500 },
  );
});

test('a value in a fence can neither break the line nor end the fence', () => {
  const [fence] = md.parse(`\`\`\`names\nA: ${oneLine('x\n```\n<b>')}\n\`\`\`\n`, {});
  expect(fence?.content).toBe('A: x ``` <b>\n');
});

test('what is no text is nothing', () => {
  expect([escapeMarkdown(undefined), escapeMarkdown({ toString: () => '<b>' })]).toEqual(['', '']);
});
