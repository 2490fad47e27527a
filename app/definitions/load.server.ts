import { checkSources, type Loaded } from './check-sources';
import { readFolder } from './reading/read-folder.server';

/** Reads and checks a programme's folder. Nothing that stands in the folder makes it throw. */
export async function loadDefinitions(folder: string): Promise<Loaded> {
  const { sources, diagnostics } = await readFolder(folder);
  return checkSources(sources, diagnostics);
}
