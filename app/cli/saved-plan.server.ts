import { readFile, stat, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import packageFile from '../../package.json';
import type { Source } from '../definitions/source';
import { contentHash } from '../domain/canonical';
import type { ShownPlan } from '../operations/apply-definition.server';
import { badInput } from './exit';
import { planFormat } from './planning/plan-answer';
import { cannotRead, cannotWrite } from './file-refusals';

/** A plan as a file: what was wanted, what it would do, and the event that it was made on. */
export interface SavedPlan extends ShownPlan {
  readonly sources: readonly Source[];
  /** The release that made it. */
  readonly madeBy: string;
}

/** Bytes. North Karelia's first plan is a hundredth of this. */
const mostBytes = 16 * 1024 * 1024;

const shape = v.object({
  porrasPlan: v.literal(planFormat),
  madeBy: v.string(),
  on: v.pipe(v.number(), v.integer(), v.minValue(0)),
  head: v.string(),
  changes: v.looseObject({ programme: v.string(), to: v.string() }),
  sources: v.array(v.object({ file: v.string(), text: v.string() })),
  checksum: v.string(),
});

const howToMake = 'Make it again with: porras plan DIR --out FILE';

export async function savePlan(file: string, plan: Omit<SavedPlan, 'madeBy'>): Promise<void> {
  const written = { porrasPlan: planFormat, madeBy: packageFile.version, ...plan };
  const text = JSON.stringify({ ...written, checksum: contentHash(written) }, null, 2);
  await writeFile(file, `${text}\n`).catch(cannotWrite(file));
}

/** Reads a saved plan. Ends the command when the file is none, or not as it was made. */
export async function readPlan(file: string): Promise<SavedPlan> {
  const found = await stat(file).catch(cannotRead(file));
  if (!found.isFile()) throw badInput(`${file} is neither a folder nor a file.`);
  if (found.size > mostBytes) throw badInput(`${file} is not a plan: none has more than ${mostBytes} bytes.`);
  const read = parseJson(file, await readFile(file, 'utf8').catch(cannotRead(file)));
  const format = (read as { readonly porrasPlan?: unknown } | null)?.porrasPlan;
  if (format === undefined) throw badInput(`${file} is not a plan. ${howToMake}`);
  if (format !== planFormat) {
    throw badInput(
      `${file} is a plan of another release: format ${JSON.stringify(format)}, and here ${planFormat}. ${howToMake}`,
    );
  }
  const { checksum, ...written } = read as Record<string, unknown>;
  const parsed = v.safeParse(shape, read);
  if (!parsed.success || contentHash(written) !== checksum) {
    throw badInput(`${file} is not as it was made: a plan is applied just as it was shown. ${howToMake}`);
  }
  // Written by this format of ours, and whole by its checksum.
  return parsed.output as unknown as SavedPlan;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badInput(`${file} is cut short, or not a plan: it is not JSON. ${howToMake}`);
  }
}
