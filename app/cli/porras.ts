import { debuglog } from 'node:util';
import { Command, CommanderError } from 'commander';
import { applyCommand } from './commands/apply.server';
import { demoCommand } from './commands/demo.server';
import { personCommands } from './commands/person.server';
import { planCommand } from './commands/plan.server';
import { reportCommand } from './commands/report.server';
import { schemasCommand } from './commands/schemas.server';
import { statusCommand } from './commands/status.server';
import { validateCommand } from './commands/validate.server';
import { verifyCommand } from './commands/verify.server';
import { CommandEnded, exit, exitHelp } from './exit';
import { outageWords } from './outage.server';

const cli = new Command('porras')
  .description('Steers the phased rollout of client e-booking and opens each service when it is ready.')
  .addHelpText('after', `\n${exitHelp}`)
  .showHelpAfterError('(porras --help tells the commands; porras COMMAND --help its options)')
  .exitOverride();

const commands = [
  validateCommand,
  planCommand,
  applyCommand,
  statusCommand,
  reportCommand,
  verifyCommand,
  personCommands,
  schemasCommand,
  demoCommand,
];
for (const register of commands) register(cli);

try {
  await cli.parseAsync();
} catch (error) {
  process.exitCode = endedWith(error);
}

/** The one place that turns what went wrong into words and an exit code. */
function endedWith(error: unknown): number {
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
