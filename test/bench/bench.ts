import { Argument, Command } from 'commander';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { dayOf, momentFrom, type Day } from '../../app/domain/calendar';
import type { Figure } from './figure';
import { machine } from './machine';
import { definitionsPart } from './parts/definitions.server';
import { foldPart } from './parts/fold.server';
import { pagesPart } from './parts/pages.server';
import { reportsPart } from './parts/reports.server';
import { tableOf } from './table';

const parts: Readonly<Record<string, (today: Day) => Promise<readonly Figure[]>>> = {
  fold: foldPart,
  definitions: definitionsPart,
  pages: pagesPart,
  reports: reportsPart,
};

const program = new Command('npm run bench --')
  .description('Measures Porras. Whatever the figures say, the exit code is 0.')
  .addArgument(
    new Argument('[parts...]', 'what to measure; everything when left out').choices(Object.keys(parts)),
  )
  .option('--json <file>', 'where to write the figures as JSON (default: var/bench/<time>.json)')
  .action(measured);
await program.parseAsync();

async function measured(chosen: readonly string[], { json }: { readonly json?: string }): Promise<void> {
  const at = momentFrom(Date.now());
  const today = dayOf(at, 'Europe/Helsinki');
  const figures: Record<string, readonly Figure[]> = {};
  for (const [name, part] of Object.entries(parts)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.error(`Measuring ${name} …`);
    figures[name] = await part(today);
  }
  const on = machine();
  console.log(`${tableOf(figures)}\n\n${Object.values(on).join(', ')}`);
  const file = json ?? `var/bench/${at.replace(/[:.]/g, '-')}.json`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ at, ...on, figures }, null, 2)}\n`);
  console.error(`Written to ${file}`);
}
