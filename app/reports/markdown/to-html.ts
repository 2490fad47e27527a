import MarkdownIt from 'markdown-it';
import { nameRows } from './row-names';
import { sections } from './sections';

/** HTML that we made ourselves, by the info string of the fence that it takes the place of. */
export type Pictures = Readonly<Record<string, string>>;

/**
 * Markdown as HTML: no raw HTML is let through; headings of the second level begin sections, the first cell of
 * a table row is its header, and a fence whose info string names a picture is drawn as that picture.
 */
export function markdownToHtml(markdown: string, pictures: Pictures): string {
  const md = new MarkdownIt({ html: false, linkify: false, typographer: false }).use(nameRows).use(sections);
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, self) => {
    const name = tokens[index]?.info.trim() ?? '';
    if (Object.hasOwn(pictures, name)) return `${pictures[name]}\n`;
    return fence?.(tokens, index, options, env, self) ?? '';
  };
  return md.render(markdown);
}
