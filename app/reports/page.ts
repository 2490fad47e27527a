import { escapeHtml } from './pictures/html';
import { stairPicture } from './pictures/stair';

export interface Page {
  readonly language: string;
  /** Of the document. */
  readonly title: string;
  /** Whose paper it is, beside the name of Porras. */
  readonly header: string;
  /** At the foot of every sheet, beside the page number. */
  readonly footer: string;
  /** At the top of every sheet; may be empty. */
  readonly notice: string;
  /** HTML. */
  readonly body: string;
  /** CSS with everything that it needs: a page asks for nothing. */
  readonly style: string;
}

/** A whole HTML document that loads nothing and runs nothing, on a screen or on paper. */
export function page({ language, title, header, footer, notice, body, style }: Page): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${style}
:root { --footer: ${cssString(footer)}; --notice: ${cssString(notice)}; }
</style>
</head>
<body>
<header><p class="brand">${stairPicture(4, 4)}Porras</p><p>${escapeHtml(header)}</p></header>
<main>
${body}</main>
</body>
</html>
`;
}

/** Text as a CSS string that can end neither itself nor the style element. */
function cssString(text: string): string {
  return `"${text.replace(/[^\p{L}\p{N} .,·–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
