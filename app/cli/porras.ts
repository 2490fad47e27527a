import { Command, CommanderError } from 'commander';
import { DatabaseUnusable } from '../../db/database-unusable.server';
import { applyCommand } from './commands/apply.server';
import { demoCommand } from './commands/demo.server';
import { personCommands } from './commands/person.server';
import { planCommand } from './commands/plan.server';
import { reportCommand } from './commands/report.server';
import { schemasCommand } from './commands/schemas.server';
import { statusCommand } from './commands/status.server';
import { validateCommand } from './commands/validate.server';
import { verifyCommand } from './commands/verify.server';
import { CommandEnded, exit } from './exit';

const cli = new Command('porras')
  .description('Steers the phased rollout of client e-booking and opens each service when it is ready.')
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
  if (error instanceof CommandEnded || error instanceof DatabaseUnusable) {
    if (error.message !== '') console.error(error.message);
    return error instanceof CommandEnded ? error.code : exit.badInput;
  }
  throw error;
}
