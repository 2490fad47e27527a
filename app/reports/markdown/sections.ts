import type { MarkdownIt, Token } from 'markdown-it';

const named = /\s*\{#([a-z][a-z-]*)\}$/;

/**
 * Each heading of the second level begins a section, and a rule the foot of the document.
 * `## Heading {#name}` gives the section its name, for the style sheet.
 */
export function sections(md: MarkdownIt): void {
  md.core.ruler.before('inline', 'section-names', ({ tokens }) => {
    tokens.forEach((token, index) => {
      const text = tokens[index + 1];
      if (!text || token.type !== 'heading_open') return;
      const name = named.exec(text.content)?.[1];
      if (name === undefined) return;
      text.content = text.content.replace(named, '');
      token.attrSet('id', name);
    });
  });
  md.core.ruler.push('sections', (state) => {
    const wrapped: Token[] = [];
    const block = (...of: ConstructorParameters<typeof state.Token>) =>
      Object.assign(new state.Token(...of), { block: true });
    let open: 'section' | 'footer' | undefined;
    const turnTo = (tag: 'section' | 'footer' | undefined, name?: string | number | null) => {
      if (open) wrapped.push(block(`${open}_close`, open, -1));
      if (tag) {
        const token = block(`${tag}_open`, tag, 1);
        if (name) token.attrSet('aria-labelledby', String(name));
        wrapped.push(token);
      }
      open = tag;
    };
    for (const token of state.tokens) {
      if (token.type === 'heading_open' && token.tag === 'h2') turnTo('section', token.attrGet('id'));
      if (token.type === 'hr') turnTo('footer');
      else wrapped.push(token);
    }
    turnTo(undefined);
    state.tokens = wrapped;
  });
}
