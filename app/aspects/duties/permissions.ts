import type { Day } from '../../domain/calendar';
import type { Ground } from '../../domain/ground';
import type { Actor, PersonId } from '../../domain/journal/envelope';
import type { Concern } from '../../domain/programme/concern';
import type { Right, RoleId, Where } from '../../domain/programme/role';
import { serviceOf, type Subject } from '../../domain/programme/subject';
import { dutySubject, holdsOn, type Duty, type Holder, type WithDuties } from './duties';

export function concernOf(rollout: Ground, { service, unit }: Subject): Concern {
  return { serviceTask: serviceOf(rollout.programme, service).serviceTask, unit };
}

/** A duty that a person holds, with the holding. */
export interface HeldDuty {
  readonly duty: Duty;
  readonly holding: Holder;
}

/** The duties that a person holds on a day, own ones before those held as a substitute. */
export function dutiesOf(rollout: WithDuties, person: PersonId, on: Day): HeldDuty[] {
  const held = [...rollout.duties.values()].flatMap((duty) =>
    duty.holders
      .filter((holder) => holder.person === person && holdsOn(holder, on))
      .map((holding) => ({ duty, holding })),
  );
  return held.toSorted(
    (a, b) => Number(a.holding.as === 'substitute') - Number(b.holding.as === 'substitute'),
  );
}

/** Who holds a duty on a day, its holder before its substitutes. */
export function holdersOf(rollout: WithDuties, role: RoleId, where: Where, on: Day): Holder[] {
  const holders = rollout.duties.get(dutySubject(role, where))?.holders ?? [];
  return holders
    .filter((holder) => holdsOn(holder, on))
    .toSorted((a, b) => Number(a.as === 'substitute') - Number(b.as === 'substitute'));
}

/** The day on which a duty that was held fell vacant; nothing while it is held, or when nobody has held it. */
export function vacantSince(duty: Duty | undefined, on: Day): Day | undefined {
  const holders = duty?.holders ?? [];
  if (holders.some((holder) => holdsOn(holder, on))) return undefined;
  const ends = holders.flatMap(({ from, until }) => (until && from < until && until <= on ? [until] : []));
  return ends.toSorted().at(-1);
}

/**
 * In which role a person may do something, or undefined when they may not. A substitute acts for the holder.
 * Every operation asks this; nothing else decides who may.
 */
export function may(
  rollout: WithDuties,
  person: PersonId,
  right: Right,
  concern: Concern,
  on: Day,
): Actor | undefined {
  const fitting = dutiesOf(rollout, person, on).find(
    ({ duty }) =>
      (rollout.programme.roles.get(duty.role)?.rights.includes(right) ?? false) &&
      covers(duty.where, concern),
  );
  if (!fitting) return undefined;
  const { duty, holding } = fitting;
  const substitutedFor =
    holding.as === 'substitute'
      ? holdersOf(rollout, duty.role, duty.where, on).find((holder) => holder.as === 'holder')?.person
      : undefined;
  return { person, role: duty.role, ...(substitutedFor !== undefined && { for: substitutedFor }) };
}

/** Whether a person may do something anywhere at all: enough to be shown the way to it. */
export function mayAnywhere(rollout: WithDuties, person: PersonId, right: Right, on: Day): boolean {
  return dutiesOf(rollout, person, on).some(({ duty }) =>
    rollout.programme.roles.get(duty.role)?.rights.includes(right),
  );
}

function covers(where: Where, { serviceTask, unit }: Concern): boolean {
  if (where === 'programme') return true;
  return where === `serviceTask:${serviceTask}` || where === `unit:${unit}`;
}
