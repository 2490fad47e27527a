import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** All that can be read on a PDF, in one line. */
export async function readPaper(path: string): Promise<string> {
  const loading = getDocument({ data: new Uint8Array(await readFile(path)) });
  const paper = await loading.promise;
  const pages = Array.from({ length: paper.numPages }, (_, index) => index + 1);
  const texts = await Promise.all(
    pages.map(async (number) => {
      const { items } = await (await paper.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  await loading.destroy();
  return texts.join(' ').replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ');
}
