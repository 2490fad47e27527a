import type { Rollout } from '../../aspects';
import { dayOf, type Day } from '../../domain/calendar';
import type { Speaker } from '../../wording/speaker';
import { entryOf, type HistoryEntry } from './entry';
import type { HistoryPage } from './page';

/** What of the history is shown. */
export interface HistoryAddress {
  /** Path of the page. */
  readonly path: string;
  /** Id of a service task or a service. */
  readonly about?: string | undefined;
  readonly before?: number | undefined;
}

/** A day's events, newest first. */
export interface HistoryDay {
  readonly day: Day;
  readonly entries: readonly HistoryEntry[];
}

export interface Choice {
  readonly id: string;
  readonly name: string;
}

export interface HistoryView {
  readonly headline: string;
  readonly path: string;
  readonly about?: string | undefined;
  /** What the history can be narrowed to: service tasks, each with its services. */
  readonly choices: readonly (Choice & { readonly services: readonly Choice[] })[];
  readonly days: readonly HistoryDay[];
  readonly older?: string | undefined;
  readonly newest?: string | undefined;
  /** Hash of the last event. */
  readonly hash: string;
}

/** A page of the history in the reader's words; `texts` has the bodies of texts by id. */
export function historyView(
  rollout: Rollout,
  page: HistoryPage,
  { path, about, before }: HistoryAddress,
  speaker: Speaker,
  texts: ReadonlyMap<string, string>,
): HistoryView {
  const { programme, head } = rollout;
  const { history } = speaker.words;
  const href = (query: Readonly<Record<string, string>>) => {
    const search = new URLSearchParams({ ...(about !== undefined && { subject: about }), ...query });
    return search.size === 0 ? path : `${path}?${search}`;
  };
  return {
    headline:
      about === undefined
        ? history.headline(page.count, dayOf(head.at, programme.timeZone))
        : history.headlineAbout(nameOf(about, rollout, speaker), page.count),
    path,
    about,
    choices: [...programme.serviceTasks.values()].map(({ id, socialServices }) => ({
      id,
      name: speaker.serviceTask(id),
      services: socialServices.map((service) => ({ id: service, name: speaker.service(service) })),
    })),
    days: byDay(page.events.map((event) => entryOf(event, rollout, speaker, texts))),
    older: page.older === undefined ? undefined : href({ before: String(page.older) }),
    newest: before === undefined ? undefined : href({}),
    hash: head.hash,
  };
}

/** Whether the history can be narrowed to this. */
export function isHistoryOf({ programme }: Rollout, id: string): boolean {
  return programme.serviceTasks.has(id) || programme.services.has(id);
}

function nameOf(id: string, { programme }: Rollout, { service, serviceTask }: Speaker): string {
  return programme.serviceTasks.has(id) ? serviceTask(id) : service(id);
}

/** Groups entries, which come newest first, by their days; one act on several units is one entry. */
export function byDay(entries: readonly HistoryEntry[]): HistoryDay[] {
  const days = new Map<Day, HistoryEntry[]>();
  for (const entry of entries) {
    const ofDay = days.get(entry.day) ?? [];
    const newer = ofDay.at(-1);
    const together = newer && joined(newer, entry);
    days.set(entry.day, together ? [...ofDay.slice(0, -1), together] : [...ofDay, entry]);
  }
  return [...days].map(([day, ofDay]) => ({ day, entries: ofDay }));
}

/** Two entries as one, when they tell the same and differ by their units alone. */
function joined(newer: HistoryEntry, older: HistoryEntry): HistoryEntry | undefined {
  const told = ({ sequences: _sequences, units: _units, ...rest }: HistoryEntry) => JSON.stringify(rest);
  const inUnits = newer.units.length > 0 && older.units.length > 0;
  if (!inUnits || told(newer) !== told(older)) return undefined;
  return {
    ...newer,
    sequences: [...older.sequences, ...newer.sequences],
    units: [...older.units, ...newer.units],
  };
}
