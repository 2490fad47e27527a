import { join } from 'node:path';
import { Option, type Command as Cli } from 'commander';
import { dayOf, momentFrom } from '../../domain/calendar';
import { asked, type Answers } from '../init/answers';
import { converse, withoutAsking } from '../init/converse';
import { newProgramme } from '../init/new-programme';
import { questions } from '../init/questions';
import { readTemplates } from '../init/read-templates.server';
import { schemasOf } from '../init/schemas-of.server';
import { atTerminal, isTerminal } from '../init/terminal.server';
import { refuseIfTaken, writeNewFolder } from '../init/write-new-folder.server';

type InitOptions = Partial<Answers> & { readonly yes?: boolean };

const example = `
Example:
  porras init config/kaskenmaa --name "Ajanvaraus verkkoon" --county "Kaskenmaan hyvinvointialue" \\
    --service-task "Perheoikeudelliset palvelut" --service Lastenvalvoja --unit "Koskelan perhekeskus" --yes`;

/** `porras init` */
export function initCommand(cli: Cli): void {
  const init = cli
    .command('init')
    .description('write a small, valid, commented programme into a new folder; asks what is not said')
    .argument('<dir>', 'folder that is not there yet, or empty')
    .option('--yes', 'ask nothing: take what is proposed for everything that is not said')
    .addHelpText('after', example)
    .action(run);
  for (const one of asked) {
    const { option, ask, read } = questions[one];
    init.addOption(new Option(option, ask).argParser(read));
  }
}

async function run(folder: string, { yes = false, ...said }: InitOptions): Promise<void> {
  // Told before anything is asked.
  await refuseIfTaken(folder);
  const answers =
    yes || !isTerminal()
      ? withoutAsking(said, yes)
      : await atTerminal((ask) => converse(said, ask, console.log));
  const today = dayOf(momentFrom(Date.now()), 'Europe/Helsinki');
  const files = newProgramme(await readTemplates(), answers, today, schemasOf(folder));
  await writeNewFolder(folder, files);
  console.log(`Wrote a programme of ${Object.keys(files).length} files:`);
  for (const file of Object.keys(files)) console.log(`  ${join(folder, file)}`);
  console.log(
    'Read them: every choice has a comment. Change what stands below a "Change:" line, then go on with',
  );
  console.log(`  porras validate ${folder}`);
  console.log('docs/first-programme.md leads from here to the first opened service.');
}
