import { expect, test } from 'vitest';
import { markdownToHtml } from './to-html';

const html = (markdown: string) => markdownToHtml(markdown, { stair: '<svg></svg>' });

test('raw HTML is shown and not obeyed', () => {
  expect(html('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n');
});

test('a fence that names a picture is drawn as it, whatever stands inside', () => {
  expect(html('```stair\n<b>sanoin</b>\n```')).toBe('<svg></svg>\n');
});

test('a fence that names no picture stays text, inherited names included', () => {
  expect(html('```toString\n<b>\n```')).toContain('&lt;b&gt;');
});

test('the heads of columns and rows are headers with a scope', () => {
  const table = html('| A | B |\n| --- | --- |\n| 1 | 2 |');
  expect(table).toContain('<th scope="col">A</th>');
  expect(table).toContain('<th scope="row">1</th>\n<td>2</td>');
});

test('rows that begin alike share one header over all of them', () => {
  const table = html('| A | B |\n| --- | --- |\n| x | 1 |\n| x | 2 |\n| y | 3 |');
  expect(table).toContain('<th scope="rowgroup" rowspan="2">x</th>\n<td>1</td>\n</tr>\n<tr>\n<td>2</td>');
  expect(table).toContain('<th scope="row">y</th>');
});

test('two tables that begin alike share nothing', () => {
  const table = '| A | B |\n| --- | --- |\n| x | 1 |\n\n';
  expect(html(table + table)).not.toContain('rowspan');
});

test('a heading of the second level begins a section of its name, and a rule the foot', () => {
  expect(html('# T\n\n## Yksi {#yksi}\n\na\n\n## Kaksi {#kaksi}\n\nb\n\n---\n\nc')).toBe(
    '<h1>T</h1>\n' +
      '<section aria-labelledby="yksi">\n<h2 id="yksi">Yksi</h2>\n<p>a</p>\n</section>\n' +
      '<section aria-labelledby="kaksi">\n<h2 id="kaksi">Kaksi</h2>\n<p>b</p>\n</section>\n' +
      '<footer>\n<p>c</p>\n</footer>\n',
  );
});
