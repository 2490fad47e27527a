import type { Rollout, RolloutEvent } from '../../aspects';
import { aboutOf } from '../../domain/about';
import { remembered } from '../../domain/remembered';

/** A stretch of a programme's history. */
export interface HistoryPage {
  /** Newest first. */
  readonly events: readonly RolloutEvent[];
  /** All of them, on every page. */
  readonly count: number;
  /** The sequence before which the next page begins; nothing on the last one. */
  readonly older?: number;
}

export interface HistoryQuestion {
  /** Id of a service task, which has the events of its services too, or of a service; of everything when left out. */
  readonly about?: string | undefined;
  readonly before?: number | undefined;
  readonly limit: number;
}

/** The history from the folded state: there, things that have been renamed since go by today's names. */
export function historyPage(rollout: Rollout, { about, before, limit }: HistoryQuestion): HistoryPage {
  const known = newestFirstIn(rollout);
  const all = known.get(about) ?? eventsTold(rollout, about).toReversed();
  // What has no history may be anything that somebody typed.
  if (all.length > 0) known.set(about, all);
  const from = before === undefined ? 0 : all.findIndex(({ sequence }) => sequence < before);
  const events = from < 0 ? [] : all.slice(from, from + limit);
  const last = events.at(-1);
  const isMore = all.length > from + limit;
  return { events, count: all.length, ...(isMore && last && { older: last.sequence }) };
}

/** Histories of a state that have been asked for: each is gone through page by page, by many. */
const newestFirstIn = remembered(
  (_rollout: Rollout) => new Map<string | undefined, readonly RolloutEvent[]>(),
);

/** The events about something, or all of them, in today's names and in the order in which they were recorded. */
export function eventsTold(rollout: Rollout, about?: string): RolloutEvent[] {
  const all = new Map<number, RolloutEvent>();
  for (const [subject, events] of rollout.facts) {
    if (about !== undefined && !concerns(rollout, subject, about)) continue;
    // What has been split since stands under several subjects, and still happened once.
    for (const event of events) if (!all.has(event.sequence)) all.set(event.sequence, event);
  }
  return [...all.values()].toSorted((a, b) => a.sequence - b.sequence);
}

/** Whether the events of a subject belong to the history of a service task or a service. */
function concerns(rollout: Rollout, subject: string, id: string): boolean {
  const { serviceTask, service } = aboutOf(rollout, subject);
  if (serviceTask === id || service === id) return true;
  return service !== undefined && rollout.programme.services.get(service)?.serviceTask === id;
}
