import type { Rollout } from '../../aspects';
import { kindsOfLists } from '../former-ids';
import type { Change } from './change';
import { thingsTold, type ThingTold } from './told';

/** What is removed but has history is retired: the journal goes on telling what happened to it, or to a part of it. */
export function withRetired(changes: readonly Change[], rollout: Rollout): Change[] {
  if (changes.every(({ change }) => change !== 'removed')) return [...changes];
  const told = thingsTold(rollout);
  return changes.map((change) => {
    const [owner, list] = change.path.slice(-3);
    const removed =
      change.change === 'removed' && list !== undefined ? thingsOf(change.was, list, owner) : [];
    return removed.some((thing) => told.has(thing)) ? { ...change, change: 'retired' } : change;
  });
}

/** A thing of a list, with everything that stands in it. */
function thingsOf(thing: unknown, list: string, owner: string | undefined): ThingTold[] {
  if (thing === null || typeof thing !== 'object') return [];
  const { id, addActivity, to } = thing as { id?: string; addActivity?: { id: string }; to?: string };
  const own = id === undefined ? [] : [nameOf(list, id, owner)];
  const added = addActivity && to !== undefined ? [nameOf('activities', addActivity.id, to)] : [];
  const parts = Object.entries(thing).flatMap(([key, value]: [string, unknown]) =>
    Array.isArray(value) ? value.flatMap((part) => thingsOf(part, key, id)) : [],
  );
  return [...own, ...added, ...parts];
}

function nameOf(list: string, id: string, owner: string | undefined): ThingTold {
  const kind = list === 'cases' ? 'case' : (kindsOfLists[list] ?? list);
  switch (kind) {
    case 'activity':
      return `${kind} ${owner}.${id}`;
    case 'appointmentType':
    case 'case':
      return `${kind} ${owner}/${id}`;
    default:
      return `${kind} ${id}`;
  }
}
