import { stat } from 'node:fs/promises';
import type { Command as Cli } from 'commander';
import { tail } from '../../../db/journal.server';
import { planText } from '../../definitions/changes/plan-text';
import { applyDefinition } from '../../operations/apply-definition.server';
import { validDefinition, validSources } from '../definition-source.server';
import { badInput, refusedBy } from '../exit';
import { readPlan } from '../saved-plan.server';
import { personNamed, withPorras, type Command } from '../with-porras.server';

/** `porras apply` */
export function applyCommand(cli: Cli): void {
  cli
    .command('apply')
    .description('bring a definition into force: a folder, or a saved plan exactly as it was shown')
    .argument('<dir|planfile>', 'folder of a programme, or a file made by porras plan --out')
    .requiredOption('--as <person>', 'who does it: id or e-mail address')
    .action((from: string, options: { readonly as: string }) =>
      withPorras((command) => run(command, from, options.as)),
    );
}

async function run({ porras }: Command, from: string, as: string): Promise<void> {
  const by = await personNamed(porras, as);
  const { documents, plannedOn } = await wanted(from);
  const outcome = await applyDefinition(porras, by, documents, plannedOn);
  if (outcome.ok) return void process.stdout.write(planText(outcome.changes));
  const { refusal } = outcome;
  switch (refusal.reason) {
    case 'not-yours':
      throw refusedBy('Only whoever may apply definitions does that. The coordinator grants the duty.');
    case 'not-possible':
      throw refusedBy(planText(refusal.changes));
    case 'changed-meanwhile':
      throw refusedBy(await sinceThen(porras, documents.programme.id, plannedOn ?? 0));
    default:
      throw new Error(refusal satisfies never);
  }
}

async function wanted(from: string) {
  const found = await stat(from).catch(() => undefined);
  if (!found) throw badInput(`There is no folder or file ${from}.`);
  if (found.isDirectory())
    return { documents: (await validDefinition(from)).documents, plannedOn: undefined };
  const { on, sources } = await readPlan(from);
  return { documents: validSources(sources, from).documents, plannedOn: on };
}

async function sinceThen(porras: Command['porras'], programme: string, on: number): Promise<string> {
  const events = await tail(porras.database, programme, on);
  return [
    `Nothing was applied: ${events.length} events have been recorded since the plan was made on event ${on}.`,
    ...events
      .slice(-20)
      .map(({ sequence, type, subject, recordedAt }) => `  ${sequence}  ${recordedAt}  ${type}  ${subject}`),
    'Make the plan again, look at it, and apply that.',
  ].join('\n');
}
