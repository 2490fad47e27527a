import { stat } from 'node:fs/promises';
import type { Command as Cli } from 'commander';
import { tail } from '../../../db/journal.server';
import { planText } from '../../definitions/changes/plan-text';
import type { Documents } from '../../definitions/documents';
import { applyDefinition, type ShownPlan } from '../../operations/apply-definition.server';
import type { Porras } from '../../operations/porras.server';
import { validDefinition, validSources } from '../definition-source.server';
import { refusedBy } from '../exit';
import { cannotRead } from '../file-refusals';
import { readPlan } from '../saved-plan.server';
import { personNamed, withPorras, type Command } from '../with-porras.server';

/** Events that are told of a journal that has gone on. */
const mostShown = 20;

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
  const { documents, shown } = await wanted(from);
  const outcome = await applyDefinition(porras, by, documents, shown);
  if (outcome.ok) return void process.stdout.write(planText(outcome.changes));
  const { refusal } = outcome;
  switch (refusal.reason) {
    case 'not-yours':
      throw refusedBy(
        'Only whoever may apply definitions does that. A role that may is given with: porras person grant',
      );
    case 'not-possible':
      throw refusedBy(planText(refusal.changes));
    case 'changed-meanwhile':
      throw refusedBy(await sinceThen(porras, documents.programme.id, shown?.on ?? 0));
    case 'not-as-shown':
      throw refusedBy(
        'Nothing was applied: that would do something else now than the plan says. Make the plan again.',
      );
    default:
      throw new Error(refusal satisfies never);
  }
}

interface Wanted {
  readonly documents: Documents;
  /** The plan that was looked at, when a saved one is applied. */
  readonly shown?: ShownPlan;
}

async function wanted(from: string): Promise<Wanted> {
  const found = await stat(from).catch(cannotRead(from));
  if (found.isDirectory()) return { documents: (await validDefinition(from)).documents };
  const { on, changes, sources } = await readPlan(from);
  return { documents: validSources(sources, from).documents, shown: { on, changes } };
}

async function sinceThen({ database }: Porras, programme: string, on: number): Promise<string> {
  const events = await tail(database, programme, on);
  const line = ({ sequence, type, subject, recordedAt }: (typeof events)[number]) =>
    `  ${sequence}  ${recordedAt}  ${type}  ${subject}`;
  if (events.length === 0)
    return `Nothing was applied: the plan was made on event ${on}, which is not here. Was it made on another database?`;
  const left = events.length - mostShown;
  return [
    `Nothing was applied. Since the plan was made on event ${on}, this has been recorded:`,
    ...(left > 0 ? [`  … ${left} before these`] : []),
    ...events.slice(-mostShown).map(line),
    'Make the plan again, look at it, and apply that.',
  ].join('\n');
}
