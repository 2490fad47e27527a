import type { MarkdownIt, Token } from 'markdown-it';

/**
 * Markdown tables have no row headers and no cells over several rows. Here the first cell of every row is its
 * header, and rows in a row that begin alike share one.
 */
export function nameRows(md: MarkdownIt): void {
  md.core.ruler.push('row-names', ({ tokens }) => {
    const dropped = new Set<Token>();
    let previous: { readonly cell: Token; readonly text: string; rows: number } | undefined;
    tokens.forEach((token, index) => {
      if (token.type === 'th_open') token.attrSet('scope', 'col');
      if (token.type === 'tbody_open') previous = undefined;
      if (token.type !== 'td_open' || tokens[index - 1]?.type !== 'tr_open') return;
      const [text, close] = [tokens[index + 1], tokens[index + 2]];
      if (!text || !close) return;
      if (previous?.text === text.content) {
        previous.rows += 1;
        previous.cell.attrSet('rowspan', String(previous.rows));
        previous.cell.attrSet('scope', 'rowgroup');
        [token, text, close].forEach((one) => dropped.add(one));
        return;
      }
      token.tag = close.tag = 'th';
      token.attrSet('scope', 'row');
      previous = { cell: token, text: text.content, rows: 1 };
    });
    if (dropped.size > 0) tokens.splice(0, tokens.length, ...tokens.filter((token) => !dropped.has(token)));
  });
}
