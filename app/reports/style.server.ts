import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project-root.server';

const files = join(projectRoot, 'node_modules', '@fontsource', 'arimo');

/** Every part of the font that has letters of our languages, and of names from elsewhere. */
const subsets = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'] as const;
const weights = [400, 700] as const;

let style: string | undefined;

/** The style sheet of papers with the font inside it, so that a page asks for nothing. Read once. */
export function paperStyle(): string {
  style ??= `${fontFaces()}\n${readFileSync(join(projectRoot, 'templates', 'print.css'), 'utf8')}`;
  return style;
}

function fontFaces(): string {
  const ranges = JSON.parse(readFileSync(join(files, 'unicode.json'), 'utf8')) as Record<string, string>;
  return subsets
    .flatMap((subset) => weights.map((weight) => fontFace(subset, weight, ranges[subset] ?? 'U+0-10FFFF')))
    .join('\n');
}

function fontFace(subset: string, weight: number, range: string): string {
  const data = readFileSync(join(files, 'files', `arimo-${subset}-${weight}-normal.woff2`)).toString(
    'base64',
  );
  return `@font-face { font-family: Arimo; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}) format('woff2'); }`;
}
