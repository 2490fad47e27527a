import { writeFile } from 'node:fs/promises';
import { type Day, dayOf, later } from '../../domain/calendar';
import type { Language } from '../../domain/programme/language';
import { renderStatusReport } from '../../operations/render-status-report.server';
import { closeBrowser } from '../../reports/pdf.server';
import { badInput } from '../exit';
import { explainDays } from '../explain-days';
import { cannotWrite } from '../file-refusals';
import { programmeNamed, rolloutOf, type Command } from '../with-porras.server';

export interface ReportOptions {
  readonly programme?: string;
  readonly asOf?: Day;
  readonly since?: Day;
  readonly language: Language;
  readonly out: string;
}

/** Writes the status report as a PDF. Ends the command when there can be none of these days. */
export async function writeStatusReport(
  { porras, environment, demo }: Command,
  options: ReportOptions,
): Promise<void> {
  const programme = await programmeNamed(porras, options.programme);
  const { head, programme: definition } = await rolloutOf(porras, programme);
  const day = options.asOf ?? dayOf(later(porras.clock(), head.at), definition.timeZone);
  const { since, language, out } = options;
  const { chromium } = environment;
  const order = { programme, day, since, language, demo, chromium };
  const outcome = await renderStatusReport(porras, order).finally(closeBrowser);
  if (!outcome.ok) {
    const { refusal } = outcome;
    if (refusal.reason === 'no-such-programme') throw badInput(`There is no programme "${programme}".`);
    throw badInput(explainDays({ reason: refusal.reason }, { day }));
  }
  await writeFile(out, outcome.report.pdf).catch(cannotWrite(out));
  console.log(`Wrote ${out}.`);
}
