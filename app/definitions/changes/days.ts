import { wholeProgramme, type Place } from '../../domain/programme/place';
import {
  formatPlanItem,
  isPlanItem,
  itemsByName,
  parsePlanItem,
  type PlanItemText,
} from '../../domain/programme/plan-item';
import { planSubject } from '../../aspects/plan/plan';
import type { PlannedDate } from '../../domain/programme/planned-date';
import type { Programme } from '../../domain/programme/programme';
import type { RenamedKind } from '../../domain/programme/rename';
import type { Baseline } from '../../domain/programme/service-task';
import { itemsNamed, placesNamed } from '../../domain/renaming/naming';
import type { ChangedDay, StandingMove } from './consequence';
import type { Passage } from './passage';

/** The baseline's days that change: those that count from then on, and those under which a moved day stands. */
export function changedDays(passage: Passage): {
  readonly days: readonly ChangedDay[];
  readonly standingMoves: readonly StandingMove[];
} {
  const { after } = passage;
  const changed = differentDays(passage).map((day) => ({
    day,
    movedTo: after.plan.get(planSubject(day.place, day.item))?.to,
  }));
  return {
    days: changed.flatMap(({ day, movedTo }) => (movedTo === undefined ? [day] : [])),
    standingMoves: changed.flatMap(({ day, movedTo }) =>
      movedTo === undefined || movedTo === day.now ? [] : [{ ...day, movedTo }],
    ),
  };
}

interface PlannedDay {
  readonly place: Place;
  readonly item: PlanItemText;
  readonly on: PlannedDate;
}

/** Days that differ of what both definitions have. What only one of them has comes or goes with its days. */
function differentDays({ before, after, naming }: Passage): ChangedDay[] {
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
}

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
