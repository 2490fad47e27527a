import type { Day } from '../../domain/calendar';
import { wholeProgramme, type Place } from '../../domain/programme/place';
import {
  formatPlanItem,
  isPlanItem,
  itemsByName,
  parsePlanItem,
  type PlanItemText,
} from '../../domain/programme/plan-item';
import type { PlannedDate } from '../../domain/programme/planned-date';
import type { Programme } from '../../domain/programme/programme';
import type { RenamedKind } from '../../domain/programme/rename';
import type { Baseline } from '../../domain/programme/service-task';
import { remembered } from '../../domain/remembered';
import { itemsNamed, placesNamed } from '../../domain/renaming/naming';
import type { Passage } from '../../domain/renaming/passage';
import { planSubject, type WithPlan } from './plan';

/** A planned day that changes with the baseline, because no move stands on it. */
export interface ChangedDay {
  readonly place: string;
  readonly item: PlanItemText;
  readonly was?: PlannedDate;
  readonly now?: PlannedDate;
}

/** A moved day that stands although the baseline under it changes to another day. */
export interface StandingMove extends ChangedDay {
  readonly movedTo: Day;
}

/** The baseline's days that change and count from then on, because no move stands on them. */
export function days(passage: Passage<WithPlan>): ChangedDay[] {
  return differentDays(passage).filter((day) => movedTo(passage, day) === undefined);
}

/** Those under which a moved day stands. */
export function standingMoves(passage: Passage<WithPlan>): StandingMove[] {
  return differentDays(passage).flatMap((day): StandingMove[] => {
    const moved = movedTo(passage, day);
    return moved === undefined || moved === day.now ? [] : [{ ...day, movedTo: moved }];
  });
}

function movedTo({ after }: Passage<WithPlan>, { place, item }: ChangedDay): Day | undefined {
  return after.plan.get(planSubject(place, item))?.to;
}

interface PlannedDay {
  readonly place: Place;
  readonly item: PlanItemText;
  readonly on: PlannedDate;
}

/** Days that differ of what both definitions have. What only one of them has comes or goes with its days. */
const differentDays = remembered(({ before, after, naming }: Passage<WithPlan>): ChangedDay[] => {
  const was = byPlace(
    plannedDays(before.programme).flatMap(({ place, item, on }) =>
      placesNamed(naming, place).flatMap((there) =>
        itemsNamed(naming, item).map((named) => ({ place: there, item: named, on })),
      ),
    ),
  );
  const now = byPlace(plannedDays(after.programme));
  const places = new Map([...now, ...was]);
  return [...places].flatMap(([key, { place, item }]): ChangedDay[] => {
    const [earlier, later] = [was.get(key)?.on, now.get(key)?.on];
    if (earlier === later || !isPlanItem(after.programme, place, item)) return [];
    if (earlier === undefined && !wasPlanItem(before.programme, after.programme, place, item)) return [];
    return [{ place, item, ...(earlier && { was: earlier }), ...(later && { now: later }) }];
  });
});

function byPlace(days: readonly PlannedDay[]): Map<string, PlannedDay> {
  return new Map(days.map((day) => [planSubject(day.place, day.item), day]));
}

function plannedDays({ baseline, serviceTasks }: Programme): PlannedDay[] {
  const tasks = [...serviceTasks.values()].flatMap((task) => daysIn(task.id, task.baseline));
  return [...daysIn(wholeProgramme, baseline), ...tasks];
}

function daysIn(place: Place, { days }: Baseline): PlannedDay[] {
  return [...days].map(([item, on]) => ({ place, item, on }));
}

/** Whether the definition in force knows the item, by this name or by one that it had. */
function wasPlanItem(before: Programme, { renames }: Programme, place: Place, text: PlanItemText): boolean {
  const former = (kind: RenamedKind, id: string) => [
    id,
    ...renames.flatMap((rename) => (rename.kind === kind && rename.to.includes(id) ? [rename.from] : [])),
  ];
  const item = parsePlanItem(text);
  const items = item ? itemsByName(item, former).map(formatPlanItem) : [];
  return former('serviceTask', place).some((there) => items.some((one) => isPlanItem(before, there, one)));
}
