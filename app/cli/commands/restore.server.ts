import type { Command as Cli } from 'commander';
import { fileOf } from '../../../db/backup.server';
import { restore, type RestoreOutcome } from '../../operations/restore.server';
import { commandEnvironment } from '../command-environment.server';
import { badInput, CommandEnded, exit, refusedBy } from '../exit';
import { cannotRead, cannotWrite, ofFiles } from '../file-refusals';
import { verdictInWords } from './verify.server';

const help = `
The backup is verified as a whole, under the PORRAS_JOURNAL_KEY that it was made with, before the database gets its
name; one of an earlier release is brought up to this one. Compare the heads that it prints with those that the
backup printed. Whoever was signed in signs in again, and one-time links that had not been used are void: print
others with porras person link. What was recorded or erased after the backup has to be recorded or erased again.`;

/** `porras restore` */
export function restoreCommand(cli: Cli): void {
  cli
    .command('restore')
    .description('make the database that PORRAS_DATABASE names, which is not there yet, from a backup')
    .argument('<file>', 'the backup; it stays as it is')
    .addHelpText('after', help)
    .action(run);
}

async function run(backup: string): Promise<void> {
  const { database: url, journalKey } = commandEnvironment();
  const outcome = await restore({ backup, url, journalKey }).catch(ofFiles(cannotWrite(fileOf(url))));
  if (!outcome.ok) throw explain(outcome.refusal, backup, journalKey);
  const { bytes, revived } = outcome;
  console.log(`Restored ${url} from ${backup}: ${bytes} bytes${revived.demo ? ', made by the demo' : ''}.`);
  console.log(verdictInWords(revived.verdict, journalKey));
  console.log(
    'Everybody signs in again; one-time links that had not been used are void. What was erased after the backup is there again.',
  );
}

function explain(
  refusal: Extract<RestoreOutcome, { ok: false }>['refusal'],
  backup: string,
  journalKey: string | undefined,
): CommandEnded {
  switch (refusal.reason) {
    case 'name-taken':
      return refusedBy(
        `${refusal.name} is there, and nothing is ever restored over it. Stop Porras and move the database away with what lies beside it (-wal, -shm), or name another place in PORRAS_DATABASE.`,
      );
    case 'in-use':
      return refusedBy(
        `${refusal.log} lies beside ${backup}: that is a database in use, not a backup. Make one with: porras backup FILE`,
      );
    case 'unreadable':
      return cannotRead(backup)(refusal.cause);
    case 'not-a-file':
      return badInput(`${backup} is not a file. Name the file that porras backup has written.`);
    case 'not-a-database':
      return badInput(`${backup} is not a backup of Porras. Name the file that porras backup has written.`);
    case 'damaged':
      return badInput(
        `${backup} is damaged or cut short. Fetch it once more from where it was kept, or take an earlier one. Nothing was restored.`,
      );
    case 'newer-release':
      return badInput(
        `${backup} was made by a newer release of Porras. Install that one and restore it there.`,
      );
    case 'does-not-hold':
      console.log(verdictInWords(refusal.verdict, journalKey));
      return new CommandEnded(
        exit.differs,
        `The journal in ${backup} does not hold, so nothing was restored. Take an earlier backup.`,
      );
    default:
      return refusal satisfies never;
  }
}
