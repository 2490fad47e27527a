import type { Actor } from '../journal/envelope';
import { knowsId } from '../programme/knows-id';
import { wholeProgramme } from '../programme/place';
import { formatPlanItem, itemsByName, parsePlanItem, type PlanItemText } from '../programme/plan-item';
import type { Programme } from '../programme/programme';
import type { RenamedKind } from '../programme/rename';
import { parseWhere, type Where } from '../programme/role';
import type { SocialServiceId } from '../programme/service-task';
import { stairWith } from '../programme/stair';
import type { StepId } from '../programme/step';
import { newRenames } from './new-renames';

/** What each id is called today. */
export interface Naming {
  readonly after: Programme;
  /** Whether anything that has been known is called otherwise. */
  readonly renames: boolean;
  /** Today's ids: one, after a split several. */
  readonly of: (kind: RenamedKind, id: string, within?: SocialServiceId) => readonly string[];
  /** Whether several have become this one. */
  readonly isJoined: (kind: RenamedKind, id: string, within?: SocialServiceId) => boolean;
}

/** How ids read when `after` comes into force, by what it says anew of former ones. */
export function namingOf(known: readonly Programme[], before: Programme, after: Programme): Naming {
  const renames = newRenames(known, before, after);
  if (renames.length === 0) {
    return { after, renames: false, of: (_kind, id) => [id], isJoined: () => false };
  }

  const fitting = (kind: RenamedKind, within: SocialServiceId | undefined) =>
    renames.filter(
      (rename) => rename.kind === kind && (kind !== 'appointmentType' || rename.within === within),
    );
  const named = (kind: RenamedKind, id: string, within?: SocialServiceId): readonly string[] => {
    const to = fitting(kind, within).flatMap((rename) => (rename.from === id ? rename.to : []));
    if (to.length === 0) return kind === 'activity' ? inRenamedPhase(id) : [id];
    // An id that goes on to another, and is another's from then on, leaves its own history to the first.
    const stays = knowsId(after, kind, id, within) && !isTaken(kind, id, within);
    return stays ? [id, ...to] : to;
  };
  const isTaken = (kind: RenamedKind, id: string, within?: SocialServiceId): boolean =>
    fitting(kind, within).some(({ to }) => to.includes(id));
  // An activity's id begins with its phase's, and follows it.
  const inRenamedPhase = (activity: string): readonly string[] => {
    const dot = activity.indexOf('.');
    const phase = activity.slice(0, dot);
    const ids = named('phase', phase).flatMap((name) => {
      const id = name + activity.slice(dot);
      return name === phase ? [id] : named('activity', id);
    });
    return onlyThose(ids, (id) => knowsId(after, 'activity', id));
  };
  const isJoined: Naming['isJoined'] = (kind, id, within) => {
    const former = fitting(kind, within).filter(({ to }) => to.includes(id)).length;
    const own = knowsId(before, kind, id, within) && named(kind, id, within).includes(id);
    return former + (own ? 1 : 0) > 1 && former > 0;
  };
  return { after, renames: true, of: named, isJoined };
}

/** Those that fit; all of them when none does, for what is retired keeps its history too. */
export function onlyThose<T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] {
  const fitting = all.filter(fits);
  return fitting.length > 0 ? fitting : all;
}

/** A step that was split is the lowest of its parts: nothing goes up by a change of names. */
export function stepNamed({ after, of }: Naming, step: StepId): StepId {
  const height = (id: StepId) => stairWith(after, id)?.heightOf(id) ?? -1;
  const [lowest = step] = of('step', step).toSorted((a, b) => height(a) - height(b));
  return lowest;
}

export function actorNamed(actor: Actor, { of }: Naming): Actor {
  const [role = actor.role] = of('role', actor.role);
  return { ...actor, role };
}

export function placesNamed({ of }: Naming, place: string): readonly string[] {
  return place === wholeProgramme ? [place] : of('serviceTask', place);
}

export function wheresNamed({ of }: Naming, where: Where): readonly Where[] {
  const place = parseWhere(where);
  if (place.level === 'programme') return [where];
  return of(place.level, place.id).map((id): Where => `${place.level}:${id}`);
}

/** A plan item by today's names; what is none stays as it was written. */
export function itemsNamed(naming: Naming, text: PlanItemText): readonly PlanItemText[] {
  const item = parsePlanItem(text);
  if (!item) return [text];
  const namesOf = (kind: RenamedKind, id: string) =>
    kind === 'step' ? [stepNamed(naming, id)] : naming.of(kind, id);
  return itemsByName(item, namesOf).map(formatPlanItem);
}
