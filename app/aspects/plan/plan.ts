import type { Map as PersistentMap } from 'immutable';
import { part } from '../../domain/aspect';
import type { Day } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { Ground } from '../../domain/ground';
import type { Recorded, TextRef } from '../../domain/journal/envelope';
import { wholeProgramme, type Place } from '../../domain/programme/place';
import {
  formatPlanItem,
  isPlanItem,
  parsePlanItem,
  type PlanItem,
  type PlanItemText,
} from '../../domain/programme/plan-item';
import { isRough, lastDay, type PlannedDate, type RoughDate } from '../../domain/programme/planned-date';
import type { Programme } from '../../domain/programme/programme';

/** What can happen to a planned day. The baseline is the definition's; only moves are here. */
export type PlanEvent =
  | Recorded<
      'dateMoved',
      {
        readonly place: Place;
        readonly item: PlanItemText;
        readonly from?: Day;
        readonly to: Day;
        readonly reason: TextRef;
      }
    >
  | Recorded<
      'moveWithdrawn',
      { readonly place: Place; readonly item: PlanItemText; readonly reason: TextRef }
    >;

/** A move in force. */
export interface MovedDate {
  readonly place: Place;
  readonly item: PlanItemText;
  readonly to: Day;
  readonly told: number;
}

export function planSubject(place: Place, item: PlanItemText): string {
  return `plan/${place}/${item}`;
}

function applyPlanEvent(_before: MovedDate | undefined, event: PlanEvent): MovedDate | undefined {
  const { place, item } = event.data;
  switch (event.type) {
    case 'dateMoved':
      return { place, item, to: event.data.to, told: event.sequence };
    case 'moveWithdrawn':
      return undefined;
  }
}

export type WithPlan = Ground & { readonly plan: PersistentMap<string, MovedDate> };

export const plan = part<MovedDate, PlanEvent>()({
  word: 'plan',
  ids: { place: 'place', item: 'item' },
  subject: ({ place, item }) => planSubject(place, item),
  rights: { movePlan: { meaning: 'move planned days' } },
  events: {
    dateMoved: { right: 'movePlan', correctable: true, texts: { reason: 'short' } },
    moveWithdrawn: { right: 'movePlan', correctable: false, texts: { reason: 'short' } },
  },
  apply: applyPlanEvent,
});

/**
 * A planned day as it stands: what the baseline says, what it is now, and whether a move made the difference.
 * What is planned for a month or longer is expected by its last day, and says beside it for when it is planned.
 */
export interface Planned {
  readonly baseline?: Day;
  readonly now?: Day;
  readonly moved: boolean;
  /** The baseline in its own words, where they are rougher than a day. */
  readonly roughly?: RoughDate;
}

/** The plan for one item. A move stands until it is withdrawn, whatever a newer baseline says. */
export function planned(rollout: WithPlan, place: Place, item: PlanItem): Planned {
  return plannedBy(rollout, place, formatPlanItem(item));
}

function plannedBy({ programme, plan }: WithPlan, place: Place, item: PlanItemText): Planned {
  const date = dateIn(programme, place, item);
  const baseline = date && lastDay(date);
  const move = plan.get(planSubject(place, item));
  const now = move?.to ?? baseline;
  return {
    ...(baseline && { baseline }),
    ...(now && { now }),
    moved: move !== undefined,
    ...(date && isRough(date) && { roughly: date }),
  };
}

function dateIn(programme: Programme, place: Place, item: PlanItemText): PlannedDate | undefined {
  const there = place === wholeProgramme ? programme : programme.serviceTasks.get(place);
  return there?.baseline.days.get(item);
}

/** Moves a planned day, with a reason. Refused when it stands on that day already, or when there is no such thing. */
export function moveDate(
  rollout: WithPlan,
  command: { readonly place: Place; readonly item: PlanItemText; readonly to: Day; readonly reason: TextRef },
): Decision<PlanEvent, { readonly reason: 'no-such-place' | 'no-such-item' | 'there-already' }> {
  const { place, item, to, reason } = command;
  if (place !== wholeProgramme && !rollout.programme.serviceTasks.has(place)) {
    return refused({ reason: 'no-such-place' });
  }
  if (!isPlanItem(rollout.programme, place, item)) return refused({ reason: 'no-such-item' });
  const from = plannedBy(rollout, place, item).now;
  if (from === to) return refused({ reason: 'there-already' });
  return decided<PlanEvent>({
    type: 'dateMoved',
    subject: planSubject(place, item),
    data: { place, item, ...(from && { from }), to, reason },
  });
}

/** Takes a move back, so that the baseline's day holds again. */
export function withdrawMove(
  rollout: WithPlan,
  command: { readonly place: Place; readonly item: PlanItemText; readonly reason: TextRef },
): Decision<PlanEvent, { readonly reason: 'not-moved'; readonly on?: Day }> {
  const { place, item } = command;
  if (!rollout.plan.has(planSubject(place, item))) {
    const known = parsePlanItem(item);
    const on = known && planned(rollout, place, known).now;
    return refused({ reason: 'not-moved', ...(on && { on }) });
  }
  return decided<PlanEvent>({
    type: 'moveWithdrawn',
    subject: planSubject(command.place, command.item),
    data: command,
  });
}
