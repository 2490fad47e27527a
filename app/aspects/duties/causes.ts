import { dayOf } from '../../domain/calendar';
import type { PersonId } from '../../domain/journal/envelope';
import { isLeftOut } from '../../domain/programme/left-out';
import type { Programme } from '../../domain/programme/programme';
import { levelOf, type RoleId, type Where } from '../../domain/programme/role';
import { wheresNamed } from '../../domain/renaming/naming';
import type { Passage } from '../../domain/renaming/passage';
import { isPlace, type WithDuties } from './duties';
import { holdersOf } from './permissions';

/** A duty that somebody holds and that is nothing any more. */
export interface EndedDuty {
  readonly role: RoleId;
  readonly where: Where;
  readonly persons: readonly PersonId[];
  readonly because: 'role-gone' | 'place-gone' | 'role-of-another-level';
}

/** What Porras itself asks a role for goes to another role, which nobody holds there. */
export interface VacantDuty {
  readonly duty: 'contactPerson' | 'proposing' | 'opening' | 'vacant';
  readonly role: RoleId;
  readonly where: Where;
  readonly formerly: RoleId;
}

/** Duties that are held today or later, and that the wanted definition has no role or no place for. */
export function endedDuties({ before, after, naming, now }: Passage<WithDuties>): EndedDuty[] {
  const today = dayOf(now, before.programme.timeZone);
  return [...before.duties.values()].flatMap(({ role, where, holders }): EndedDuty[] => {
    const holding = holders.filter(({ until }) => until === undefined || until > today);
    if (holding.length === 0 || whyNothing(before.programme, role, where)) return [];
    const named = naming
      .of('role', role)
      .flatMap((one) => wheresNamed(naming, where).map((there) => whyNothing(after.programme, one, there)));
    const [because] = named;
    if (!because || named.includes(undefined)) return [];
    return [{ role, where, persons: [...new Set(holding.map(({ person }) => person))], because }];
  });
}

/** Why a duty is nothing in a definition; undefined when it is something. */
function whyNothing(programme: Programme, role: RoleId, where: Where): EndedDuty['because'] | undefined {
  const known = programme.roles.get(role);
  if (!known) return 'role-gone';
  if (known.level !== levelOf(where)) return 'role-of-another-level';
  return isPlace(programme, where) ? undefined : 'place-gone';
}

const asked = {
  contactPerson: 'contactPersonRole',
  proposing: 'proposingRole',
  opening: 'openingRole',
  vacant: 'vacantDutiesFallTo',
} as const;

/** What goes to another role that nobody holds, where somebody held the one before. */
export function vacantDuties({ before, after, naming, now }: Passage<WithDuties>): VacantDuty[] {
  const today = dayOf(now, before.programme.timeZone);
  return (Object.keys(asked) as VacantDuty['duty'][]).flatMap((duty): VacantDuty[] => {
    const formerly = before.programme[asked[duty]];
    const role = after.programme[asked[duty]];
    if (naming.of('role', formerly).includes(role)) return [];
    return placesOf(after.programme, role)
      .filter((where) => holdersOf(after, role, where, today).length === 0)
      .filter((where) =>
        naming.of('role', formerly).some((old) => holdersOf(after, old, where, today).length > 0),
      )
      .map((where) => ({ duty, role, where, formerly }));

    function placesOf({ roles, serviceTasks, units }: Programme, of: RoleId): Where[] {
      switch (roles.get(of)?.level) {
        case 'serviceTask':
          return [...serviceTasks.values()]
            .filter((task) => !isLeftOut(task, today))
            .map(({ id }): Where => `serviceTask:${id}`);
        case 'unit':
          return [...units.values()]
            .filter((unit) => !isLeftOut(unit, today))
            .map(({ id }): Where => `unit:${id}`);
        case 'programme':
        case undefined:
          return ['programme'];
      }
    }
  });
}
