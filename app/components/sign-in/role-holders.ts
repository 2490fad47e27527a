import type { Rollout } from '../../aspects';
import { holdsOn } from '../../aspects/duties/duties';
import { dayOf, type Day, type Moment } from '../../domain/calendar';
import type { PersonId } from '../../domain/journal/envelope';
import { parseWhere, type RoleId, type Where } from '../../domain/programme/role';
import type { Speaker } from '../../wording/speaker';

/** Someone to look as: a role, and where she holds it unless that is everywhere. */
export interface RoleHolder {
  readonly person: PersonId;
  readonly role: string;
  readonly places: string;
  readonly substitute: boolean;
}

interface Row {
  readonly person: PersonId;
  readonly role: RoleId;
  readonly substitute: boolean;
  readonly where: readonly Where[];
}

/** Who holds which role of a programme at `now`, in the order of the definition; one role of one person is one row. */
export function roleHolders(rollout: Rollout, now: Moment, speaker: Speaker): RoleHolder[] {
  const { roles, serviceTasks, units, timeZone } = rollout.programme;
  const inOrder = [...roles.keys()];
  const places = [...serviceTasks.keys(), ...units.keys()];
  const placeOf = (where: Where = 'programme') => {
    const place = parseWhere(where);
    return place.level === 'programme' ? -1 : places.indexOf(place.id);
  };
  return rowsOn(rollout, dayOf(now, timeZone))
    .map((row) => ({ ...row, where: row.where.toSorted((a, b) => placeOf(a) - placeOf(b)) }))
    .toSorted(
      (a, b) =>
        inOrder.indexOf(a.role) - inOrder.indexOf(b.role) ||
        Number(a.substitute) - Number(b.substitute) ||
        placeOf(a.where[0]) - placeOf(b.where[0]),
    )
    .map(({ person, role, substitute, where }) => ({
      person,
      role: speaker.role(role),
      places: where.flatMap((place) => placeName(place, speaker) ?? []).join(', '),
      substitute,
    }));
}

function rowsOn({ duties }: Rollout, on: Day): Row[] {
  const rows = new Map<string, Row>();
  for (const { role, where, holders } of duties.values()) {
    for (const { person, as } of holders.filter((holder) => holdsOn(holder, on))) {
      const key = `${role} ${as} ${person}`;
      const known = rows.get(key)?.where ?? [];
      rows.set(key, { person, role, substitute: as === 'substitute', where: [...known, where] });
    }
  }
  return [...rows.values()];
}

function placeName(where: Where, { serviceTask, unit }: Speaker): string | undefined {
  const place = parseWhere(where);
  switch (place.level) {
    case 'serviceTask':
      return serviceTask(place.id);
    case 'unit':
      return unit(place.id);
    case 'programme':
      return undefined;
  }
}
