import { writeFile } from 'node:fs/promises';
import type { Command as Cli } from 'commander';
import { dayOf, later, type Day } from '../../domain/calendar';
import type { Language } from '../../domain/programme/language';
import { renderStatusReport } from '../../operations/render-status-report.server';
import { closeBrowser } from '../../reports/pdf.server';
import { dayArgument, languageArgument } from '../arguments';
import { badInput } from '../exit';
import { explainDays } from '../explain-days';
import { cannotWrite } from '../file-refusals';
import { programmeNamed, rolloutOf, withPorras, type Command } from '../with-porras.server';

interface ReportOptions {
  readonly programme?: string;
  readonly asOf?: Day;
  readonly since?: Day;
  readonly language: Language;
  readonly out: string;
}

/** `porras report status` */
export function reportCommand(cli: Cli): void {
  const report = cli.command('report').description('write papers');
  report
    .command('status')
    .description('the status report as a PDF')
    .option('--programme <id>', 'programme, when there are several')
    .option('--as-of <day>', 'as Porras knew it at the end of a day (default: today)', dayArgument)
    .option('--since <day>', 'compare with an earlier day', dayArgument)
    .option('--language <fi|sv|en>', 'language of the paper', languageArgument, 'fi')
    .requiredOption('--out <file>', 'where to write it')
    .action((options: ReportOptions) => withPorras((command) => run(command, options), 'refuse'));
}

async function run({ porras, environment, demo }: Command, options: ReportOptions): Promise<void> {
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
