import { dutySubject } from '../aspects/duties/duties';
import { holdersOf, vacantSince } from '../aspects/duties/permissions';
import { later, type Day } from '../domain/calendar';
import type { PersonId } from '../domain/journal/envelope';
import type { RoleId, Where } from '../domain/programme/role';
import type { ServiceTaskId, UnitId } from '../domain/programme/service-task';
import { keptUnder, remembered } from '../domain/remembered';
import type { Judged } from './judged';

/** Whose move it is: one duty, by whom it is held, and since when the missing part has been theirs. */
export interface Move {
  readonly role: RoleId;
  readonly where: Where;
  /** Persons who hold the duty; empty when it is vacant. */
  readonly persons: readonly PersonId[];
  /** The duty that should have it, when it is vacant and the move has fallen to another. */
  readonly vacant?: { readonly role: RoleId; readonly where: Where };
  readonly since: Day;
}

/** Where a role is held for something in this service task and unit. */
export function placeOf(rollout: Judged, role: RoleId, serviceTask: ServiceTaskId, unit?: UnitId): Where {
  switch (rollout.programme.roles.get(role)?.level) {
    case 'serviceTask':
      return `serviceTask:${serviceTask}`;
    case 'unit':
      return unit === undefined ? `serviceTask:${serviceTask}` : `unit:${unit}`;
    case 'programme':
    case undefined:
      return 'programme';
  }
}

/**
 * The move as it stands on `on`: the duty's own holder, else the role that vacant duties fall to.
 * It has waited since `since`, but never longer than its holder has held the duty, or than it has been vacant.
 */
export function moveOf(rollout: Judged, role: RoleId, where: Where, since: Day, on: Day): Move {
  return keptUnder(movesIn(rollout), [role, where, since, on].join(' '), () =>
    findMove(rollout, role, where, since, on),
  );
}

const movesIn = remembered((_rollout: Judged) => new Map<string, Move>());

function findMove(rollout: Judged, role: RoleId, where: Where, since: Day, on: Day): Move {
  const holders = holdersOf(rollout, role, where, on);
  const first = holders[0];
  if (first) {
    return { role, where, persons: holders.map(({ person }) => person), since: later(since, first.from) };
  }
  const fallsTo = rollout.programme.vacantDutiesFallTo;
  const others = holdersOf(rollout, fallsTo, 'programme', on);
  const vacant = vacantSince(rollout.duties.get(dutySubject(role, where)), on);
  const days = [since, vacant, others[0]?.from].filter((one) => one !== undefined);
  return {
    role: fallsTo,
    where: 'programme',
    persons: others.map(({ person }) => person),
    vacant: { role, where },
    since: days.reduce(later),
  };
}
