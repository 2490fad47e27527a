import { later, type Day } from '../../domain/calendar';
import type { Evidence } from '../../domain/finding';
import type { Place } from '../../domain/programme/place';
import type { PlanItem } from '../../domain/programme/plan-item';
import { planned, type WithPlan } from './plan';

/** A plan item where it is planned. */
export interface PlannedIn {
  readonly place: Place;
  readonly item: PlanItem;
}

/** The day by which all of these are planned, when each has one. */
export function whenExpected(
  rollout: WithPlan,
  place: Place,
  items: readonly PlanItem[],
): { expected?: Day } {
  return whenAllExpected(
    rollout,
    items.map((item) => ({ place, item })),
  );
}

/** The same for items of several places. */
export function whenAllExpected(rollout: WithPlan, items: readonly PlannedIn[]): { expected?: Day } {
  const days = items.map(({ place, item }) => planned(rollout, place, item).now);
  const known = days.filter((one) => one !== undefined);
  return known.length > 0 && known.length === days.length ? { expected: known.reduce(later) } : {};
}

/** Since when the rest is missing: the latest of what there is. */
export function sinceLatest(evidence: readonly Evidence[]): { since?: Day } {
  return evidence.length > 0 ? { since: evidence.map(({ on }) => on).reduce(later) } : {};
}
