import type { Database } from '../../db/database.server';
import { streams } from '../../db/journal.server';
import { findRevision } from '../../db/revisions.server';
import type { Rollout } from '../aspects';
import { programmeFromRevision } from '../definitions/revision';
import type { Moment } from '../domain/calendar';
import { installation } from '../domain/journal/envelope';
import type { Programme, ProgrammeId } from '../domain/programme/programme';
import { createFoldCache, type FoldCache } from './fold-cache.server';

/** Tells the time. One clock runs through the whole process; a demo database may be given a set one. */
export type Clock = () => Moment;

/** What an operation works on: an open database, the clock, the journal's key, and the folded state. */
export interface Porras {
  readonly database: Database;
  readonly clock: Clock;
  readonly journalKey: string | undefined;
  /** The programmes that have a stream here, in the order of their ids. */
  readonly programmes: () => Promise<ProgrammeId[]>;
  /** A programme's state up to the last recorded event; undefined when it has no stream: that of the installation is no programme’s. */
  readonly rollout: (programme: ProgrammeId) => Promise<Rollout | undefined>;
  /** What Porras knew at a moment. */
  readonly rolloutAsOf: (programme: ProgrammeId, at: Moment) => Promise<Rollout | undefined>;
}

export interface PorrasOptions {
  readonly database: Database;
  readonly clock: Clock;
  readonly journalKey?: string | undefined;
}

/** Binds a database, a clock and a key together. Costs nothing until asked. */
export function createPorras({ database, clock, journalKey }: PorrasOptions): Porras {
  const built = new Map<string, Programme>();
  const cache: FoldCache = createFoldCache(database, async (revision) => {
    const known = built.get(revision);
    if (known) return known;
    const stored = await findRevision(database, revision);
    if (!stored) throw new Error(`the journal names revision ${revision}, but it is not stored`);
    const programme = programmeFromRevision(stored);
    built.set(revision, programme);
    return programme;
  });
  return {
    database,
    clock,
    journalKey,
    programmes: async () => (await streams(database)).filter((id) => id !== installation).toSorted(),
    rollout: async (programme) => (programme === installation ? undefined : cache.now(programme)),
    rolloutAsOf: async (programme, at) =>
      programme === installation ? undefined : cache.asOf(programme, at),
  };
}
