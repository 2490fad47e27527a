import type { Command as Cli } from 'commander';
import { dayArgument, languageArgument } from '../arguments';
import { withPorras } from '../with-porras.server';
import type { ReportOptions } from './write-status-report.server';

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
    .action((options: ReportOptions) =>
      withPorras(async (command) => {
        // Loaded now: what prints takes longer to load than any other command to run.
        const { writeStatusReport } = await import('./write-status-report.server');
        return writeStatusReport(command, options);
      }),
    );
}
