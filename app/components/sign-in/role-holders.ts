import { holdsOn } from '../../domain/aspects/duties';
import { dayOf, type Moment } from '../../domain/calendar';
import type { PersonId } from '../../domain/journal/envelope';
import type { Where } from '../../domain/programme/role';
import type { Rollout } from '../../domain/rollout';
import type { Speaker } from '../speaker';

/** Someone to look as: a role, and where she holds it unless that is everywhere. */
export interface RoleHolder {
  readonly person: PersonId;
  readonly role: string;
  readonly places: string;
  readonly substitute: boolean;
}

/** Who holds which role of a programme at `now`, in the order of its roles; one role of one person is one row. */
export function roleHolders(rollout: Rollout, now: Moment, speaker: Speaker): RoleHolder[] {
  const on = dayOf(now, rollout.programme.timeZone);
  const rows = new Map<string, { person: PersonId; role: string; substitute: boolean; where: Where[] }>();
  for (const { role, where, holders } of rollout.duties.values()) {
    for (const { person, as } of holders.filter((holder) => holdsOn(holder, on))) {
      const row = rows.get(`${role} ${as} ${person}`) ?? {
        person,
        role,
        substitute: as === 'substitute',
        where: [],
      };
      rows.set(`${role} ${as} ${person}`, { ...row, where: [...row.where, where] });
    }
  }
  const order = [...rollout.programme.roles.keys()];
  return [...rows.values()]
    .toSorted(
      (a, b) => order.indexOf(a.role) - order.indexOf(b.role) || Number(a.substitute) - Number(b.substitute),
    )
    .map(({ person, role, substitute, where }) => ({
      person,
      role: speaker.role(role),
      places: where.flatMap((place) => placeName(place, speaker) ?? []).join(', '),
      substitute,
    }));
}

function placeName(where: Where, { serviceTask, unit }: Speaker): string | undefined {
  const [level, id = ''] = where.split(':');
  if (level === 'serviceTask') return serviceTask(id);
  return level === 'unit' ? unit(id) : undefined;
}
