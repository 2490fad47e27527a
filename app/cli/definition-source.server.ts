import { checkSources, type Loaded } from '../definitions/check-sources';
import { diagnosticsText } from '../definitions/diagnostic-text';
import { loadDefinitions } from '../definitions/load.server';
import packageFile from '../../package.json';
import { badInput } from './exit';
import type { SavedPlan } from './saved-plan.server';

type Valid = Extract<Loaded, { ok: true }>;

/** The valid definition of a folder. Throws with every fault of every file. */
export async function validDefinition(folder: string): Promise<Valid> {
  return valid(await loadDefinitions(folder), `${folder} cannot be used as it is.`);
}

/** The valid definition of the files that a saved plan carries: what one release accepts, another may not. */
export function validPlan({ sources, madeBy }: SavedPlan, from: string): Valid {
  const advice = `The files in ${from} were valid for Porras ${madeBy}, which made it, and are not for ${packageFile.version}. Mend the definition and make the plan again.`;
  return valid(checkSources(sources), advice);
}

function valid(loaded: Loaded, advice: string): Valid {
  if (loaded.ok) return loaded;
  throw badInput(`${diagnosticsText(loaded.diagnostics)}\n${advice}`);
}
