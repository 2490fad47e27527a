import type { Command as Cli } from 'commander';
import { diagnosticsJson, diagnosticsText } from '../../definitions/diagnostic-text';
import { loadDefinitions } from '../../definitions/load.server';
import { formatArgument } from '../arguments';
import { CommandEnded, exit } from '../exit';

/** `porras validate` */
export function validateCommand(cli: Cli): void {
  cli
    .command('validate')
    .description('check the definition in a folder: every fault of every file, each with its place')
    .argument('<dir>', 'folder of a programme')
    .option('--format <text|json>', 'form of the output', formatArgument, 'text')
    .action(run);
}

async function run(folder: string, { format }: { readonly format: 'text' | 'json' }): Promise<void> {
  const loaded = await loadDefinitions(folder);
  const diagnostics = loaded.ok ? loaded.warnings : loaded.diagnostics;
  if (format === 'json') process.stdout.write(diagnosticsJson(diagnostics));
  else if (diagnostics.length > 0) process.stdout.write(diagnosticsText(diagnostics));
  else console.log(`${folder} is valid.`);
  if (!loaded.ok) throw new CommandEnded(exit.badInput, '');
}
