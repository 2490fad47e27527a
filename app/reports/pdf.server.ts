import { paperPrinted, type PaperPrinted } from '../telemetry/channels.server';
import { finishPdf, type PaperData } from './pdf/finish.server';
import { withPage } from './pdf/shared-browser.server';

export { closeBrowser } from './pdf/shared-browser.server';

export interface PdfOptions extends PaperData {
  /** Path of the browser to print with; found by itself when left out. */
  readonly chromium?: string;
}

/**
 * Prints an HTML document as PDF: A4, tagged, outlined, with its title, language and day. Nothing is fetched.
 * The same document, options and browser build give the same bytes. Throws when there is no browser to be had.
 */
export async function renderPdf(html: string, options: PdfOptions): Promise<Uint8Array> {
  const began = performance.now();
  const ended = (outcome: PaperPrinted['outcome']) =>
    paperPrinted.tell({ outcome, milliseconds: performance.now() - began });
  try {
    const pdf = await print(html, options);
    ended('printed');
    return pdf;
  } catch (error) {
    ended('failed');
    throw error;
  }
}

async function print(html: string, { chromium, ...paper }: PdfOptions): Promise<Uint8Array> {
  const printed = await withPage(chromium, async (page) => {
    await page.setContent(html);
    // Margins and page numbers are the style sheet's.
    return page.pdf({
      format: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    });
  });
  return finishPdf(printed, html, paper);
}
