import type { Command as Cli } from 'commander';
import { planJson, planText } from '../../definitions/changes/plan-text';
import { isNothing } from '../../definitions/plan-changes';
import { planDefinition } from '../../operations/plan-definition.server';
import { formatArgument } from '../arguments';
import { validDefinition } from '../definition-source.server';
import { CommandEnded, exit } from '../exit';
import { savePlan } from '../saved-plan.server';
import { withPorras, type Command } from '../with-porras.server';

interface PlanOptions {
  readonly out?: string;
  readonly format: 'text' | 'json';
}

/** `porras plan` */
export function planCommand(cli: Cli): void {
  cli
    .command('plan')
    .description('what applying a definition would change, and what that causes; exits 1 when anything would')
    .argument('<dir>', 'folder of a programme')
    .option('--out <file>', 'save the plan, to be applied exactly as shown')
    .option('--format <text|json>', 'form of the output', formatArgument, 'text')
    .action((folder: string, options: PlanOptions) =>
      // The first thing to ask of a definition, perhaps before anyone is there.
      withPorras((command) => run(command, folder, options), 'make'),
    );
}

async function run({ porras }: Command, folder: string, { out, format }: PlanOptions): Promise<void> {
  const { documents, sources } = await validDefinition(folder);
  const { changes, on } = await planDefinition(porras, documents);
  if (out !== undefined) await savePlan(out, { porrasPlan: 1, on, changes, sources });
  process.stdout.write(format === 'json' ? planJson(changes) : planText(changes));
  if (changes.refusals.length > 0)
    throw new CommandEnded(exit.refused, 'This definition cannot come into force: see above.');
  if (!isNothing(changes)) throw new CommandEnded(exit.differs, '');
}
