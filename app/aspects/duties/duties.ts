import type { Map as PersistentMap } from 'immutable';
import { part } from '../../domain/aspect';
import type { Day } from '../../domain/calendar';
import { decided, refused, type Decision } from '../../domain/decision';
import type { Ground } from '../../domain/ground';
import type { PersonId, Recorded } from '../../domain/journal/envelope';
import type { Programme } from '../../domain/programme/programme';
import { levelOf, parseWhere, type RoleId, type Where } from '../../domain/programme/role';

export type Holding = 'holder' | 'substitute';

/** What can happen to a duty: a role, somewhere, is given to a person or ends. */
export type DutyEvent =
  | Recorded<
      'dutyGranted',
      {
        readonly role: RoleId;
        readonly where: Where;
        readonly person: PersonId;
        readonly as: Holding;
        readonly from: Day;
        readonly until?: Day;
      }
    >
  | Recorded<
      'dutyEnded',
      { readonly role: RoleId; readonly where: Where; readonly person: PersonId; readonly on: Day }
    >;

export interface Holder {
  readonly person: PersonId;
  readonly as: Holding;
  readonly from: Day;
  readonly until?: Day;
  /** Event that granted it. */
  readonly granted: number;
}

/** A role somewhere, with whoever has held it. */
export interface Duty {
  readonly role: RoleId;
  readonly where: Where;
  readonly holders: readonly Holder[];
}

export type WithDuties = Ground & { readonly duties: PersistentMap<string, Duty> };

export function dutySubject(role: RoleId, where: Where): string {
  return `duty/${role}@${where}`;
}

function applyDutyEvent(duty: Duty | undefined, event: DutyEvent): Duty {
  const { role, where } = event.data;
  const holders = duty?.holders ?? [];
  switch (event.type) {
    case 'dutyGranted': {
      const { person, as, from, until } = event.data;
      const holder: Holder = { person, as, from, ...(until && { until }), granted: event.sequence };
      return { role, where, holders: [...holders, holder] };
    }
    case 'dutyEnded': {
      const { person, on } = event.data;
      return {
        role,
        where,
        holders: holders.map((holder) =>
          holder.person === person && (holder.until === undefined || holder.until > on)
            ? { ...holder, until: on }
            : holder,
        ),
      };
    }
  }
}

export const duties = part<Duty, DutyEvent>()({
  word: 'duty',
  ids: { role: 'role', where: 'where' },
  // Cast: what is recorded under `where` has been checked when it was.
  subject: ({ role, where }) => dutySubject(role, where as Where),
  rights: { grantDuties: { meaning: 'add people, and give and end duties' } },
  events: {
    dutyGranted: { right: 'grantDuties', correctable: false, texts: {} },
    dutyEnded: { right: 'grantDuties', correctable: false, texts: {} },
  },
  apply: applyDutyEvent,
});

/** Whether the holding is in force on `on`: from its first day, until the day before its last bound. */
export function holdsOn(holder: Holder, on: Day): boolean {
  return holder.from <= on && (holder.until === undefined || on < holder.until);
}

export interface GrantRefusal {
  readonly reason:
    'no-such-role' | 'no-such-place' | 'wrong-level' | 'held-already' | 'ends-before-it-begins';
}

/**
 * Gives a role somewhere to a person from a day on, as its holder or as a substitute.
 * Refused when the role or the place is unknown, when the role is not of that level, when the
 * person holds it already, or when `until`, the day from which it no longer holds, leaves no day to hold it.
 */
export function grantDuty(
  programme: Programme,
  duty: Duty | undefined,
  command: {
    readonly role: RoleId;
    readonly where: Where;
    readonly person: PersonId;
    readonly as: Holding;
    readonly from: Day;
    readonly until?: Day;
  },
): Decision<DutyEvent, GrantRefusal> {
  const role = programme.roles.get(command.role);
  if (!role) return refused({ reason: 'no-such-role' });
  if (!isPlace(programme, command.where)) return refused({ reason: 'no-such-place' });
  if (role.level !== levelOf(command.where)) return refused({ reason: 'wrong-level' });
  const { from, until } = command;
  if (until !== undefined && until <= from) return refused({ reason: 'ends-before-it-begins' });
  const held = duty?.holders.some((holder) => holder.person === command.person && holdsOn(holder, from));
  if (held) return refused({ reason: 'held-already' });
  return decided<DutyEvent>({
    type: 'dutyGranted',
    subject: dutySubject(command.role, command.where),
    data: command,
  });
}

/** Ends a person's holding on a day. Refused when the person does not hold the duty then. */
export function endDuty(
  duty: Duty | undefined,
  command: { readonly role: RoleId; readonly where: Where; readonly person: PersonId; readonly on: Day },
): Decision<DutyEvent, { readonly reason: 'not-held' }> {
  const held = duty?.holders.some(
    (holder) => holder.person === command.person && holdsOn(holder, command.on),
  );
  if (!held) return refused({ reason: 'not-held' });
  return decided<DutyEvent>({
    type: 'dutyEnded',
    subject: dutySubject(command.role, command.where),
    data: command,
  });
}

/** Whether the programme has the place that a duty is held in. */
export function isPlace(programme: Programme, where: Where): boolean {
  const place = parseWhere(where);
  switch (place.level) {
    case 'programme':
      return true;
    case 'serviceTask':
      return programme.serviceTasks.has(place.id);
    case 'unit':
      return programme.units.has(place.id);
  }
}
