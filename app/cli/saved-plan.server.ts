import { readFile, stat, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { PlannedChanges } from '../definitions/changes/change';
import { badInput } from './exit';
import { cannotRead, cannotWrite } from './file-refusals';

/** A plan as a file: what was wanted, what it would have done, and the journal's sequence that it was made on. */
export interface SavedPlan {
  readonly porrasPlan: 1;
  readonly on: number;
  readonly changes: PlannedChanges;
  readonly sources: readonly { readonly file: string; readonly text: string }[];
}

/** What was read from a file: the changes are as someone may have written them. */
export type ReadPlan = Pick<SavedPlan, 'on' | 'sources'> & { readonly changes: unknown };

/** Bytes. North Karelia's first plan is a hundredth of this. */
const mostBytes = 16 * 1024 * 1024;

const shape = v.object({
  porrasPlan: v.literal(1),
  on: v.pipe(v.number(), v.integer(), v.minValue(0)),
  changes: v.looseObject({ programme: v.string(), to: v.string() }),
  sources: v.array(v.object({ file: v.string(), text: v.string() })),
});

export async function savePlan(file: string, plan: SavedPlan): Promise<void> {
  await writeFile(file, `${JSON.stringify(plan, null, 2)}\n`).catch(cannotWrite(file));
}

/** Reads a saved plan. Ends the command when the file is none. */
export async function readPlan(file: string): Promise<ReadPlan> {
  const found = await stat(file).catch(cannotRead(file));
  const readable = found.isFile() && found.size <= mostBytes;
  const text = readable ? await readFile(file, 'utf8').catch(cannotRead(file)) : '';
  const parsed = v.safeParse(shape, parseJson(text));
  if (!parsed.success) throw badInput(`${file} is not a plan. Make one with: porras plan DIR --out FILE`);
  return parsed.output;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
