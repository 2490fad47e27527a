import type { Command as Cli } from 'commander';
import { describedDocuments } from '../../definitions/documentation/documents';
import { explain } from '../../definitions/documentation/explain';
import { contentsText, explanationsText } from '../../definitions/documentation/explanation-text';
import { reference } from '../../definitions/documentation/reference';
import { faultTopics } from '../../definitions/faults';
import { formatArgument } from '../arguments';
import { badInput } from '../exit';

interface Options {
  readonly format: 'text' | 'json';
  readonly all?: true;
}

/** `porras explain` */
export function explainCommand(cli: Cli): void {
  cli
    .command('explain')
    .description('tell what a key, a value or a fault of a definition means, with a good and a bad example')
    .argument('[word]', 'a key or its path, a value, the code of a fault, or a kind of document')
    .option('--all', 'everything at once, as Markdown: what docs/definitions.md holds')
    .option('--format <text|json>', 'form of the output', formatArgument, 'text')
    .action(run);
}

function run(word: string | undefined, { format, all }: Options): void {
  if (all) process.stdout.write(reference());
  else if (word === undefined) process.stdout.write(format === 'json' ? json(contents()) : contentsText());
  else process.stdout.write(explained(word, format));
}

function explained(word: string, format: Options['format']): string {
  const found = explain(word);
  if (found.ok) return format === 'json' ? json(found.explanations) : explanationsText(found.explanations);
  const { suggestion } = found.refusal;
  const meant = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`;
  throw badInput(
    `No key, value or fault is called "${word}".${meant} porras explain, without a word, lists what there is.`,
  );
}

function contents() {
  const documents = describedDocuments.map(({ kind, file, about }) => ({ kind, file, about }));
  return { documents, faults: faultTopics };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
