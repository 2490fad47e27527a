import type { Command as Cli } from 'commander';
import { backUp, type BackupOutcome } from '../../operations/back-up.server';
import { holds } from '../../operations/verify-journal.server';
import { commandEnvironment } from '../command-environment.server';
import { CommandEnded, exit, refusedBy } from '../exit';
import { cannotWrite, ofFiles } from '../file-refusals';
import { verdictInWords } from './verify.server';

const help = `
It may be made at any time: Porras can go on. It holds everything, persons too, and only its owner may read it;
whoever may reach this shell may make one. Keep the heads that it prints in another place than the file, and
PORRAS_JOURNAL_KEY apart from both.`;

/** `porras backup` */
export function backupCommand(cli: Cli): void {
  cli
    .command('backup')
    .description('write the whole database into one new file, and restore that on trial')
    .argument('<file>', 'where to write it, in a folder that is there')
    .addHelpText('after', help)
    .action(run);
}

async function run(file: string): Promise<void> {
  const { database: url, journalKey } = commandEnvironment();
  const outcome = await backUp({ url, file, journalKey }).catch(ofFiles(cannotWrite(file)));
  if (!outcome.ok) throw refusedBy(explain(outcome.refusal, file));
  const { bytes, revived } = outcome;
  console.log(`Wrote ${file}: ${bytes} bytes${revived.demo ? ', made by the demo' : ''}.`);
  console.log(verdictInWords(revived.verdict, journalKey));
  if (holds(revived.verdict)) return;
  throw new CommandEnded(
    exit.differs,
    'The journal does not hold, nor does this backup of it: keep the earlier ones, and see what to do with: porras verify',
  );
}

function explain(refusal: Extract<BackupOutcome, { ok: false }>['refusal'], file: string): string {
  switch (refusal.reason) {
    case 'name-taken':
      return `${file} is there already, and no backup is ever replaced: name another file.`;
    case 'database-itself':
      return `${file} belongs to the database itself: name a file somewhere else, best on another disk.`;
    default:
      return refusal satisfies never;
  }
}
