import MarkdownIt, { type Token } from 'markdown-it';
import { Fragment, type ReactNode } from 'react';
import { PhoneLinks } from './phone-links';

/** What a guidance text needs, and no more: neither HTML nor pictures nor code. */
const markdown = new MarkdownIt('zero', { html: false }).enable([
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'emphasis',
  'link',
  'newline',
  'escape',
]);

/** A guidance text as its author wrote it in Markdown. It stands under a service's name: its headings are one level. */
export function Guidance({ text }: { readonly text: string }) {
  return <div className="guide">{elements(markdown.parse(text, {}))}</div>;
}

/** Markdown's flat list of tokens as nested elements. */
function elements(tokens: readonly Token[]): ReactNode[] {
  const made: ReactNode[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) continue;
    if (token.nesting !== 1) {
      made.push(<Fragment key={at}>{leaf(token)}</Fragment>);
      continue;
    }
    const end = closing(tokens, at);
    made.push(
      <Element key={at} token={token}>
        {elements(tokens.slice(at + 1, end))}
      </Element>,
    );
    at = end;
  }
  return made;
}

function closing(tokens: readonly Token[], opening: number): number {
  const level = tokens[opening]?.level;
  const end = tokens.findIndex(
    (token, index) => index > opening && token.nesting === -1 && token.level === level,
  );
  return end === -1 ? tokens.length : end;
}

function leaf(token: Token): ReactNode {
  switch (token.type) {
    case 'inline':
      return elements(token.children ?? []);
    case 'hardbreak':
      return <br />;
    case 'softbreak':
      return ' ';
    default:
      return <PhoneLinks text={token.content} />;
  }
}

function Element({ token, children }: { readonly token: Token; readonly children: ReactNode }) {
  switch (token.type) {
    case 'heading_open':
      return <h4>{children}</h4>;
    case 'bullet_list_open':
      return <ul>{children}</ul>;
    case 'ordered_list_open':
      return <ol>{children}</ol>;
    case 'list_item_open':
      return <li>{children}</li>;
    case 'blockquote_open':
      return <blockquote>{children}</blockquote>;
    case 'strong_open':
      return <strong>{children}</strong>;
    case 'em_open':
      return <em>{children}</em>;
    case 'link_open':
      return <a href={String(token.attrGet('href') ?? '')}>{children}</a>;
    default:
      return token.hidden ? children : <p>{children}</p>;
  }
}
