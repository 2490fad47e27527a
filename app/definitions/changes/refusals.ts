import { standingOf } from '../../domain/aspects/opening/offered';
import { dayOf, type Moment } from '../../domain/calendar';
import { isLeftOut } from '../../domain/programme/left-out';
import type { Programme } from '../../domain/programme/programme';
import {
  heightOf,
  knowsSubject,
  serviceTaskOf,
  serviceOf,
  type Subject,
} from '../../domain/programme/subject';
import { admissions } from '../../domain/programme/step';
import type { Rollout } from '../../domain/rollout';
import type { PlanRefusal } from './change';

/**
 * Why a definition cannot follow the one in force. Files never do what only an opening or a closing may:
 * nothing that is up disappears, and nothing goes up. The rollout is told in the names of `wanted`.
 */
export function refusalsOf(rollout: Rollout, wanted: Programme, now: Moment): PlanRefusal[] {
  const current = rollout.programme;
  if (current.id !== wanted.id)
    return [{ reason: 'another-programme', current: current.id, wanted: wanted.id }];
  return [
    ...everySubject(current).flatMap((subject) => ofSubject(rollout, wanted, subject, now)),
    ...raisedStarts(current, wanted),
    ...widenedSteps(rollout, wanted),
  ];
}

function everySubject(programme: Programme): Subject[] {
  return [...programme.services.values()].flatMap(({ id, units }) =>
    units.map((unit) => ({ service: id, unit })),
  );
}

function ofSubject(rollout: Rollout, wanted: Programme, subject: Subject, now: Moment): PlanRefusal[] {
  const current = rollout.programme;
  const { step, pending } = standingOf(rollout, subject);
  const start = serviceOf(current, subject.service).startsAt;
  const up = heightOf(current, step) > heightOf(current, start) || pending?.direction === 'up';
  if (!knowsSubject(wanted, subject)) return up ? [{ reason: 'removes-what-is-up', ...subject, step }] : [];
  const moved = step !== start || pending !== undefined;
  const steps = [step, ...(pending ? [pending.to] : [])];
  const gone = steps.find((id) => heightOf(wanted, id) < 0);
  if (moved && gone !== undefined) return [{ reason: 'removes-step-in-use', ...subject, step: gone }];
  const leaves = up && outOn(wanted, subject, now) && !outOn(current, subject, now);
  return leaves ? [{ reason: 'leaves-out-what-is-up', ...subject, step }] : [];
}

function outOn(programme: Programme, { service: id, unit }: Subject, now: Moment): boolean {
  const on = dayOf(now, programme.timeZone);
  const service = serviceOf(programme, id);
  const things = [service, serviceTaskOf(programme, service.serviceTask), programme.units.get(unit) ?? {}];
  return things.some((thing) => isLeftOut(thing, on));
}

/** A known service goes up by an opening, never by a new start. */
function raisedStarts(current: Programme, wanted: Programme): PlanRefusal[] {
  return [...wanted.services.values()].flatMap(({ id, startsAt }): PlanRefusal[] => {
    const was = current.services.get(id)?.startsAt;
    if (was === undefined || heightOf(wanted, startsAt) <= heightOf(wanted, was)) return [];
    return [{ reason: 'raises-start', service: id, was, now: startsAt }];
  });
}

/** A step on which something stands lets nobody new in by being redefined. */
function widenedSteps(rollout: Rollout, wanted: Programme): PlanRefusal[] {
  const { programme } = rollout;
  const inUse = new Set(everySubject(programme).map((subject) => standingOf(rollout, subject).step));
  return programme.steps
    .filter(({ id, admits }) => {
      const now = wanted.steps.find((step) => step.id === id)?.admits;
      return inUse.has(id) && now !== undefined && admissions.indexOf(now) > admissions.indexOf(admits);
    })
    .map(({ id }) => ({ reason: 'widens-step-in-use', step: id }));
}
