import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rollout } from '../../aspects';
import { addDays, dayOf, later } from '../../domain/calendar';
import type { Language } from '../../domain/programme/language';
import type { Porras } from '../../operations/porras.server';
import { renderStatusReport } from '../../operations/render-status-report.server';
import { closeBrowser } from '../../reports/pdf.server';

/** How far back the report of the day looks. */
const daysBack = 14;

export interface PaperWanted {
  readonly folder: string;
  readonly language: Language;
  readonly chromium: string | undefined;
}

/** Writes the status report of today as PDF into a folder and answers its path. */
export async function writeTodaysReport(
  porras: Porras,
  { head, programme: { id: programme, timeZone } }: Rollout,
  { folder, language, chromium }: PaperWanted,
): Promise<string> {
  const day = dayOf(later(porras.clock(), head.at), timeZone);
  const since = addDays(day, -daysBack);
  const outcome = await renderStatusReport(porras, { programme, day, since, language, demo: true, chromium });
  await closeBrowser();
  if (!outcome.ok) throw new Error(`no status report of ${day}: ${outcome.refusal.reason}`);

  const path = join(folder, `${programme}-${day}-${language}.pdf`);
  await mkdir(folder, { recursive: true });
  await writeFile(path, outcome.report.pdf);
  return path;
}
