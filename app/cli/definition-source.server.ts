import { checkSources, type Loaded } from '../definitions/check-sources';
import { diagnosticsText } from '../definitions/diagnostic-text';
import { loadDefinitions } from '../definitions/load.server';
import { badInput } from './exit';

type Valid = Extract<Loaded, { ok: true }>;

/** The valid definition of a folder. Throws with every fault of every file. */
export async function validDefinition(folder: string): Promise<Valid> {
  return valid(await loadDefinitions(folder), folder);
}

/** The valid definition of files that a saved plan carries. */
export function validSources(sources: Valid['sources'], from: string): Valid {
  return valid(checkSources(sources), from);
}

function valid(loaded: Loaded, from: string): Valid {
  if (loaded.ok) return loaded;
  throw badInput(`${diagnosticsText(loaded.diagnostics)}\n${from} cannot be used as it is.`);
}
