import type { Command as Cli } from 'commander';
import { dayArgument } from '../arguments';
import type { DemoOptions } from './run-demo.server';

/** `porras demo` */
export function demoCommand(cli: Cli): void {
  cli
    .command('demo')
    .description('show Porras with an invented rollout: makes its database once, writes a report, serves')
    .option('--once', 'stop after the report instead of serving')
    .option('--today <day>', 'set the clock of the demo: nine in the morning of this day', dayArgument)
    .action(async (options: DemoOptions) => {
      // Loaded now: a server and a printer take longer to load than any other command to run.
      const { runDemo } = await import('./run-demo.server');
      return runDemo(options);
    });
}
