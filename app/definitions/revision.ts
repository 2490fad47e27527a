import type { Programme, RevisionId } from '../domain/programme/programme';
import { buildProgramme } from './build-programme';
import { schemaVersion, type Documents } from './documents';

export { revisionOf } from './revision-hash';

/** A revision as it is stored: its documents as JSON, in the format of the release that applied it. */
export interface StoredDefinition {
  readonly hash: RevisionId;
  readonly schemaVersion: number;
  readonly documents: unknown;
}

/** Turns the documents of one format into those of the next. What is stored never changes. */
export type Upgrade = (documents: unknown) => unknown;

/** Format → the step to the next one. A format once released keeps its upgrade for ever. */
export type Upgrades = Readonly<Record<number, Upgrade>>;

export const upgrades: Upgrades = {};

/** The documents of a stored revision in today's format. Throws for a format that this release does not know. */
export function documentsOfRevision(stored: StoredDefinition, known: Upgrades = upgrades): Documents {
  let { schemaVersion: version, documents } = stored;
  for (let upgrade = known[version]; upgrade; upgrade = known[version]) {
    documents = upgrade(documents);
    version += 1;
  }
  if (version !== schemaVersion) {
    throw new Error(
      `revision ${stored.hash} has format ${stored.schemaVersion}; this release reads up to ${schemaVersion}`,
    );
  }
  return documents as Documents;
}

/** The programme of a stored revision. It keeps the name under which it was stored, whatever was upgraded. */
export function programmeFromRevision(stored: StoredDefinition): Programme {
  return { ...buildProgramme(documentsOfRevision(stored)), revision: stored.hash };
}
