import { Command } from 'commander';
import { applyCommand } from './commands/apply.server';
import { backupCommand } from './commands/backup.server';
import { demoCommand } from './commands/demo.server';
import { explainCommand } from './commands/explain.server';
import { historyCommand } from './commands/history.server';
import { initCommand } from './commands/init.server';
import { personCommands } from './commands/person.server';
import { planCommand } from './commands/plan.server';
import { recordCommands } from './commands/record.server';
import { reportCommand } from './commands/report.server';
import { restoreCommand } from './commands/restore.server';
import { schemasCommand } from './commands/schemas.server';
import { scopeCommands } from './commands/scope.server';
import { statusCommand } from './commands/status.server';
import { validateCommand } from './commands/validate.server';
import { verifyCommand } from './commands/verify.server';
import { endedWith } from './end-command.server';
import { exitHelp } from './exit';
import { cannotWrite } from './file-refusals';

const cli = new Command('porras')
  .description('Steers the phased rollout of client e-booking and opens each service when it is ready.')
  .addHelpText('after', `\n${exitHelp}`)
  .showHelpAfterError('(porras --help tells the commands; porras COMMAND --help its options)')
  .exitOverride();

const commands = [
  initCommand,
  validateCommand,
  explainCommand,
  planCommand,
  applyCommand,
  statusCommand,
  historyCommand,
  reportCommand,
  verifyCommand,
  backupCommand,
  restoreCommand,
  personCommands,
  recordCommands,
  scopeCommands,
  schemasCommand,
  demoCommand,
];
for (const register of commands) register(cli);

// Thrown by nobody whom the command waits for. Node's own code for it, 1, would say "differences".
process.on('uncaughtException', (error) => process.exit(endedWith(error)));
for (const output of [process.stdout, process.stderr]) {
  output.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever left (`porras status | head`) has read enough: the command goes on to its own end.
    if (error.code !== 'EPIPE') cannotWrite('The output')(error);
  });
}

try {
  await cli.parseAsync();
} catch (error) {
  process.exitCode = endedWith(error);
}
