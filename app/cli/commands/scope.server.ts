import type { Command as Cli } from 'commander';
import { proposeScopeCommand } from '../record/propose-scope.server';

/** `porras scope propose` */
export function scopeCommands(cli: Cli): void {
  proposeScopeCommand(cli.command('scope').description('propose what is to be opened'));
}
