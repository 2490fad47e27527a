import type { Command as Cli } from 'commander';
import { actCommands } from '../record/act-command.server';
import { recordMove } from '../record/move.server';
import { recordSettings } from '../record/settings.server';
import { recordWithdrawal } from '../record/withdraw.server';

/** `porras record …`: the command of every act, and those whose arguments take more than its fields. */
export function recordCommands(cli: Cli): void {
  const record = cli
    .command('record')
    .description('record what has been done, what is moved and what is taken back');
  actCommands(record);
  for (const register of [recordSettings, recordMove, recordWithdrawal]) register(record);
}
