import type { Database } from '../../db/database.server';
import { tail } from '../../db/journal.server';
import { foldRollout, type Rollout, type RolloutEvent } from '../aspects';
import type { Moment } from '../domain/calendar';
import type { Programme, RevisionId } from '../domain/programme/programme';
import { stateFolded } from '../telemetry/channels.server';

/** A state is kept every so many events: going back costs at most this many. States share what they have in common. */
const interval = 1000;

/**
 * Earlier states that are kept beside, with what has been worked out of them: reports compare the same few days again
 * and again. In a county of 28 000 subjects a surveyed state is about ten megabytes.
 */
const mostPasts = 8;

export interface FoldCache {
  readonly now: (stream: string) => Promise<Rollout | undefined>;
  readonly asOf: (stream: string, at: Moment) => Promise<Rollout | undefined>;
}

interface Kept {
  readonly latest: Rollout;
  /** Earlier states, oldest first. */
  readonly snapshots: readonly Rollout[];
}

/**
 * The folded state of every stream, kept in the process and brought up to date by the journal's tail
 * on each request: right however many processes write, without guessing by time.
 */
export function createFoldCache(
  database: Database,
  loadProgramme: (revision: RevisionId) => Promise<Programme>,
): FoldCache {
  const streams = new Map<string, Kept>();
  /** Those last asked for, latest first: what has been worked out of a state is remembered with it. */
  let pasts: readonly Rollout[] = [];

  async function now(stream: string): Promise<Rollout | undefined> {
    const began = performance.now();
    const kept = streams.get(stream);
    const events = (await tail(database, stream, kept?.latest.head.sequence ?? 0)) as RolloutEvent[];
    const tellOf = ({ programme, applied, head }: Rollout) =>
      stateFolded.tell({
        programme: programme.id,
        how: events.length === 0 ? 'kept' : kept ? 'caught-up' : 'begun',
        events: events.length,
        milliseconds: performance.now() - began,
        length: head.sequence,
        revisions: applied.size,
      });
    if (events.length === 0) {
      if (kept) tellOf(kept.latest);
      return kept?.latest;
    }
    const snapshots = [...(kept?.snapshots ?? [])];
    const latest = await foldIn(kept?.latest, events, (state) => snapshots.push(state));
    if (!latest) return undefined;
    tellOf(latest);
    // Another request may have come further while this one waited for the database.
    const current = streams.get(stream);
    if (current && current.latest.head.sequence >= latest.head.sequence) return current.latest;
    streams.set(stream, { latest, snapshots });
    return latest;
  }

  async function asOf(stream: string, at: Moment): Promise<Rollout | undefined> {
    const latest = await now(stream);
    if (!latest || latest.head.at <= at) return latest;
    const snapshots = streams.get(stream)?.snapshots ?? [];
    const start = snapshots.findLast(({ head }) => head.at <= at);
    const until = { at, before: snapshots.find(({ head }) => head.at > at)?.head.sequence };
    const events = (await tail(database, stream, start?.head.sequence ?? 0, until)) as RolloutEvent[];
    const sequence = events.at(-1)?.sequence ?? start?.head.sequence ?? 0;
    const known = pasts.find((one) => one.stream === stream && one.head.sequence === sequence);
    const past = known ?? (await foldIn(start, events, () => undefined));
    if (past) pasts = [past, ...pasts.filter((one) => one !== past)].slice(0, mostPasts);
    return past;
  }

  async function foldIn(
    before: Rollout | undefined,
    events: readonly RolloutEvent[],
    keep: (state: Rollout) => void,
  ): Promise<Rollout | undefined> {
    const programmes = new Map<RevisionId, Programme>();
    for (const event of events) {
      if (event.type !== 'definitionApplied') continue;
      const { revision } = event.data;
      programmes.set(revision, await loadProgramme(revision));
    }
    const programmeOf = (revision: RevisionId): Programme => {
      const programme = programmes.get(revision);
      if (!programme) throw new Error(`revision ${revision} was not loaded`);
      return programme;
    };
    let rollout = before;
    for (let at = 0; at < events.length;) {
      const next = at + interval - ((rollout?.head.sequence ?? 0) % interval);
      rollout = foldRollout(rollout, events.slice(at, next), programmeOf);
      if (rollout && next <= events.length) keep(rollout);
      at = next;
    }
    return rollout;
  }

  return { now, asOf };
}
