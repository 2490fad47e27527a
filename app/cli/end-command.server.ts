import { debuglog } from 'node:util';
import { CommanderError } from 'commander';
import { CommandEnded, exit } from './exit';
import { outageWords } from './outage.server';

/** The one place that turns what went wrong into words and an exit code. */
export function endedWith(error: unknown): number {
  // Commander has told already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.done : exit.badInput;
  if (error instanceof CommandEnded) {
    if (error.message !== '') console.error(error.message);
    return error.code;
  }
  const outage = outageWords(error);
  if (outage !== undefined) {
    console.error(outage);
    return exit.badInput;
  }
  console.error(`Porras has met a fault: ${error instanceof Error ? error.message : String(error)}`);
  console.error('If it comes again, report it with what NODE_DEBUG=porras says.');
  debuglog('porras')('%O', error);
  return exit.fault;
}
