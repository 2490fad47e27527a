import type { Command as Cli } from 'commander';
import { outageOf } from '../../../db/database-unusable.server';
import type { RevisionsVerdict } from '../../../db/verify-revisions.server';
import type { TextFault } from '../../domain/journal/text-proof';
import type { Verification } from '../../domain/journal/verify';
import { holds, verifyJournal, type JournalVerdict } from '../../operations/verify-journal.server';
import { hashArgument } from '../arguments';
import { CommandEnded, exit } from '../exit';
import { withPorras, type Command } from '../with-porras.server';

/** `porras verify` */
export function verifyCommand(cli: Cli): void {
  cli
    .command('verify')
    .description(
      'verify the file and the journal: integrity, completeness, texts and definitions, each for itself',
    )
    .option('--head <hash>', 'a head printed earlier, which must still be in the chain', hashArgument)
    .action((options: { readonly head?: string }) => withPorras((command) => run(command, options)));
}

async function run({ porras }: Command, { head }: { readonly head?: string }): Promise<void> {
  const damages = await porras.database.faults('thorough');
  console.log(damages.length === 0 ? 'file: sound' : damagesInWords(damages));
  const verdict = await verifyJournal(porras, head).catch((error: unknown) => {
    // What was found says more than the first page that could not be read.
    if (damages.length > 0 && outageOf(error) === 'damaged') throw new CommandEnded(exit.differs, damaged);
    throw error;
  });
  console.log(verdictInWords(verdict, porras.journalKey));
  if (damages.length > 0) throw new CommandEnded(exit.differs, damaged);
  if (!holds(verdict)) throw new CommandEnded(exit.differs, advice(verdict));
}

const damaged =
  'The file is damaged. Stop Porras, keep a copy of the file with its -wal and -shm, and restore the newest backup.';

/** The engine's own words are for whoever repairs files; what to do comes at the end. */
function damagesInWords(damages: readonly string[]): string {
  return ['file: damaged', ...damages.map((damage) => `    ${damage}`)].join('\n');
}

/** What verifying found, stream by stream; the key is the one that it was verified with. */
export function verdictInWords({ streams, revisions }: JournalVerdict, key: string | undefined): string {
  return [
    ...(streams.length === 0 ? ['Nothing has been recorded yet.'] : streams.map(inWords)),
    ...(revisions.kept + revisions.faults.length > 0 ? [definitionsInWords(revisions)] : []),
    ...(key === undefined
      ? [
          'No PORRAS_JOURNAL_KEY is set: a journal recomputed from end to end would be found only against a head printed earlier (--head).',
        ]
      : []),
  ].join('\n');
}

function advice({ streams, headMissing }: JournalVerdict): string {
  // Under another key no chain holds and no head has its seal, whether or not anyone has touched them.
  if (streams.some(({ completeness: { verdict } }) => verdict === 'unsealed'))
    return 'Verify with the PORRAS_JOURNAL_KEY that Porras runs with (without one, if it has none). If this was done so, the journal does not hold: keep the file as it is, and restore from a backup.';
  if (headMissing)
    return 'The head printed earlier is in no stream: an end was cut, or a journal was recomputed. Keep the file as it is.';
  return 'The journal does not hold. Keep the file as it is, and restore from a backup.';
}

function inWords(verification: Verification): string {
  const { stream, events, hash, texts } = verification;
  return [
    `${stream}: ${events} events, head ${hash}`,
    `  integrity:    ${integrity(verification)}`,
    `  completeness: ${completeness(verification)}`,
    `  texts:        ${texts.kept} kept, ${texts.erased} erased, ${texts.faults.length === 0 ? 'all hold' : `${texts.faults.length} do not hold`}`,
    ...texts.faults.map(
      ({ fault, text, sequence }) => `    text ${text}, named by event ${sequence}: ${textFaults[fault]}`,
    ),
  ].join('\n');
}

const textFaults: Readonly<Record<TextFault['fault'], string>> = {
  missing: 'its row is gone',
  altered: 'not what was recorded',
  emptied: 'emptied, and no event says that it was erased',
  'not-erased': 'still there, and an event says that it was erased',
};

function definitionsInWords({ kept, faults }: RevisionsVerdict): string {
  return [
    `definitions: ${kept} kept, ${faults.length === 0 ? 'all hold' : `${faults.length} do not hold`}`,
    ...faults.map(
      ({ revision, fault, stream, sequence }) =>
        `    revision ${revision}, put in force by event ${sequence} of ${stream}: ${fault === 'missing' ? 'it is gone' : 'not what was applied'}`,
    ),
  ].join('\n');
}

function integrity({ integrity: found }: Verification): string {
  switch (found.verdict) {
    case 'intact':
      return 'intact';
    case 'unkeyed':
      return `from event ${found.sequence} on the chain holds only without the key: recorded before there was one, or recomputed`;
    case 'broken':
      return `broken at event ${found.sequence} (${found.fault})`;
    default:
      return found satisfies never;
  }
}

function completeness({ completeness: found }: Verification): string {
  switch (found.verdict) {
    case 'complete':
      return 'complete';
    case 'gone':
      return 'all of it is gone, and another stream says that it began';
    case 'cut':
      return `cut: events ${found.after + 1} to ${found.head} are gone`;
    case 'added':
      return `events after ${found.after} were not recorded through Porras`;
    case 'replaced':
      return `the stored head is not that of event ${found.sequence}, the last one`;
    case 'unsealed':
      return `the stored head was not written under this key: the end, event ${found.sequence}, may be cut`;
    case 'printed-head-missing':
      return 'the head printed earlier is nowhere in the chain: its end was cut, or it was recomputed';
    default:
      return found satisfies never;
  }
}
