import { stat } from 'node:fs/promises';
import type { Command as Cli } from 'commander';
import type { Documents } from '../../definitions/documents';
import { applyDefinition } from '../../operations/apply-definition.server';
import { formatArgument } from '../arguments';
import { validDefinition, validPlan } from '../definition-source.server';
import { CommandEnded, exit, refusedBy } from '../exit';
import { cannotRead } from '../file-refusals';
import { applyRefusal } from '../planning/apply-refusal.server';
import { namesOfPersons } from '../planning/persons.server';
import { planFormat, printJson, type PlanAnswer } from '../planning/plan-answer';
import { planText, wordsOf } from '../planning/plan-text';
import { readPlan, type SavedPlan } from '../saved-plan.server';
import { personNamed, withPorras, type Command } from '../with-porras.server';

interface ApplyOptions {
  readonly as: string;
  readonly format: 'text' | 'json';
}

/** `porras apply` */
export function applyCommand(cli: Cli): void {
  cli
    .command('apply')
    .description('bring a definition into force: a folder, or a saved plan exactly as it was shown')
    .argument('<dir|planfile>', 'folder of a programme, or a file made by porras plan --out')
    .requiredOption('--as <person>', 'who does it: id or e-mail address')
    .option('--format <text|json>', 'form of the output', formatArgument, 'text')
    .action((from: string, options: ApplyOptions) => withPorras((command) => run(command, from, options)));
}

async function run({ porras }: Command, from: string, { as, format }: ApplyOptions): Promise<void> {
  const by = await personNamed(porras, as);
  const { documents, saved } = await wanted(from);
  const outcome = await applyDefinition(porras, by, documents, saved);
  const persons = await namesOfPersons(porras);
  if (!outcome.ok) {
    const { answer, text } = await applyRefusal(porras, documents, outcome.refusal, saved, persons);
    if (format === 'text') throw refusedBy(text);
    printJson(answer);
    throw new CommandEnded(exit.refused, '');
  }
  const { planned, applied } = outcome;
  const { on, head, changes: plan } = planned;
  if (format === 'json') {
    const verdict = applied ? 'applied' : 'nothing';
    printJson({ porrasPlan: planFormat, verdict, on, head, plan } satisfies PlanAnswer);
    return;
  }
  const told = planText(planned, wordsOf(planned, documents, persons));
  process.stdout.write(applied ? `${told}\nApplied.\n` : told);
}

interface Wanted {
  readonly documents: Documents;
  /** The plan that was looked at, when a saved one is applied. */
  readonly saved?: SavedPlan;
}

async function wanted(from: string): Promise<Wanted> {
  const found = await stat(from).catch(cannotRead(from));
  if (found.isDirectory()) return { documents: (await validDefinition(from)).documents };
  const saved = await readPlan(from);
  return { documents: validPlan(saved, from).documents, saved };
}
