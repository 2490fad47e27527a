import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fillTemplate } from '../markdown/fill';
import { markdownToHtml } from '../markdown/to-html';
import { page } from '../page';
import { renderPdf } from '../pdf.server';
import { projectRoot } from '../project-root.server';
import { paperStyle } from '../style.server';
import type { StatusFacts } from './facts';
import { statusPictures } from './pictures';

export interface StatusReport {
  readonly markdown: string;
  /** A whole document that asks for nothing. */
  readonly html: string;
  readonly pdf: Uint8Array;
}

/**
 * The status report on paper. The same facts, template and browser build give the same bytes.
 * @param chromium path of the browser to print with; found by itself when left out.
 */
export async function renderStatusReport(facts: StatusFacts, chromium?: string): Promise<StatusReport> {
  const { markdown, html } = writeStatusReport(facts);
  const { title, language, day } = facts;
  const pdf = await renderPdf(html, { title, language, day, ...(chromium !== undefined && { chromium }) });
  return { markdown, html, pdf };
}

/** The report as text, without a browser. */
export function writeStatusReport(facts: StatusFacts): Omit<StatusReport, 'pdf'> {
  const template = readFileSync(join(projectRoot, 'templates', 'reports', 'status.md'), 'utf8');
  const markdown = fillTemplate(template, facts);
  const { language, title, county: header, footer, demo: notice } = facts;
  const body = markdownToHtml(markdown, statusPictures(facts));
  return { markdown, html: page({ language, title, header, footer, notice, body, style: paperStyle() }) };
}
