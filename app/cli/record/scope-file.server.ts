import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { diagnosticsText } from '../../definitions/diagnostic-text';
import { mostBytes } from '../../definitions/reading/limits';
import { parseYaml } from '../../definitions/reading/parse';
import { readDay } from '../../domain/calendar';
import { badInput } from '../exit';
import { cannotRead } from '../file-refusals';

const ids = v.pipe(v.array(v.string()), v.minLength(1));

const aDay = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = readDay(dataset.value);
    if (read === undefined) addIssue({ message: 'Write a day as YYYY-MM-DD, for example 2026-11-23.' });
    return read ?? NEVER;
  }),
);

const shape = v.strictObject({
  services: v.pipe(
    v.array(
      v.strictObject({
        service: v.string(),
        units: v.optional(ids),
        types: v.optional(ids),
        highestStep: v.optional(v.string()),
        notBefore: v.optional(aDay),
      }),
    ),
    v.minLength(1),
  ),
});

export type ScopeFile = v.InferOutput<typeof shape>;

const form = `A scope is written like this; all but service may be left out:

services:
  - service: lastenvalvoja
    units: [joensuu, kitee]
    types: [isyyden-tunnustaminen]
    highestStep: open
    notBefore: 2026-09-01`;

/** Reads a scope from a file in YAML or JSON. Ends the command with what is wrong in it. */
export async function readScope(file: string): Promise<ScopeFile> {
  const text = await readFile(file, 'utf8').catch(cannotRead(file));
  if (text.length > mostBytes) throw badInput(`${file} is too large for a scope. ${form}`);
  const { value, diagnostics } = parseYaml({ file, text });
  if (diagnostics.length > 0) throw badInput(diagnosticsText(diagnostics));
  const parsed = v.safeParse(shape, value);
  if (parsed.success) return parsed.output;
  const faults = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw badInput(`${file} is no scope:\n  ${faults.join('\n  ')}\n${form}`);
}
