import { readTexts as read } from '../../db/texts.server';
import type { Porras } from './porras.server';

/** The bodies of these texts by id; one that has been erased is not among them. */
export function readTexts({ database }: Porras, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return read(database, ids);
}
