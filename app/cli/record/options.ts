import type { Command as Cli } from 'commander';
import { dayArgument, wholeNumberArgument } from '../arguments';

/** The option of a fact that happened on a day. */
export function onDay(cli: Cli): Cli {
  return cli.option('--on <day>', 'the day on which it happened (default: today)', dayArgument);
}

/** The option of what is told again. */
export function correcting(cli: Cli): Cli {
  return cli.option(
    '--corrects <number>',
    'number of the event that this is the last word on',
    wholeNumberArgument,
  );
}

/** The option of what belongs to a service task, which need not be said while only one has it. */
export function inServiceTask(cli: Cli): Cli {
  return cli.option('--service-task <id>', 'where, when several service tasks have it');
}
