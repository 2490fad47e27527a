import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { PlannedChanges } from '../definitions/changes/change';
import { badInput } from './exit';

/** A plan as a file: what was wanted, what it would have done, and the journal's sequence that it was made on. */
export interface SavedPlan {
  readonly porrasPlan: 1;
  readonly on: number;
  readonly changes: PlannedChanges;
  readonly sources: readonly { readonly file: string; readonly text: string }[];
}

const shape = v.object({
  porrasPlan: v.literal(1),
  on: v.pipe(v.number(), v.integer(), v.minValue(0)),
  changes: v.looseObject({ programme: v.string(), to: v.string() }),
  sources: v.array(v.object({ file: v.string(), text: v.string() })),
});

export async function savePlan(file: string, plan: SavedPlan): Promise<void> {
  await writeFile(file, `${JSON.stringify(plan, null, 2)}\n`);
}

/** Reads a saved plan. Throws when the file is none. */
export async function readPlan(
  file: string,
): Promise<Pick<SavedPlan, 'on' | 'sources'> & { readonly to: string }> {
  const text = await readFile(file, 'utf8');
  const parsed = v.safeParse(shape, parseJson(text));
  if (!parsed.success) throw badInput(`${file} is not a plan. Make one with: porras plan DIR --out ${file}`);
  const { on, sources, changes } = parsed.output;
  return { on, sources, to: changes.to };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
