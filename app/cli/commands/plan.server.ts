import type { Command as Cli } from 'commander';
import { isNothing } from '../../definitions/plan-changes';
import { planDefinition } from '../../operations/plan-definition.server';
import { formatArgument } from '../arguments';
import { validDefinition } from '../definition-source.server';
import { CommandEnded, exit } from '../exit';
import { planFormat, planVerdict, printJson, type PlanAnswer } from '../planning/plan-answer';
import { planText, wordsOf } from '../planning/plan-text';
import { namesOfPersons } from '../planning/persons.server';
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
  const planned = await planDefinition(porras, documents);
  const { changes, on, head } = planned;
  if (out !== undefined) await savePlan(out, { on, head, changes, sources });
  const verdict = planVerdict(changes);
  if (format === 'json') {
    const reason = verdict === 'refused' ? ({ reason: 'not-possible' } as const) : {};
    printJson({ porrasPlan: planFormat, verdict, ...reason, on, head, plan: changes } satisfies PlanAnswer);
  } else {
    const words = wordsOf(planned, documents, await namesOfPersons(porras));
    process.stdout.write(planText(planned, words));
    await tellOfOthers(porras, planned);
    if (out !== undefined && verdict === 'changes') {
      process.stdout.write(`\nSaved. To do exactly this: porras apply ${out} --as PERSON\n`);
    }
  }
  if (verdict === 'refused')
    throw new CommandEnded(exit.refused, 'This definition cannot come into force: see above.');
  if (!isNothing(changes)) throw new CommandEnded(exit.differs, '');
}

/** A programme of another id is another programme: that may be a slip. */
async function tellOfOthers(
  porras: Command['porras'],
  { changes: { from, programme } }: Awaited<ReturnType<typeof planDefinition>>,
): Promise<void> {
  const others = from === undefined ? await porras.programmes() : [];
  if (others.length === 0) return;
  process.stdout.write(
    `${programme} would begin beside ${others.join(', ')}. To change a programme that is there, keep its id.\n`,
  );
}
