import { dayOf, type Day, type Moment } from '../../calendar';
import type { Programme } from '../../programme/programme';
import { isSubjectLeftOut, serviceOf, stepOf, type Subject } from '../../programme/subject';
import type { Rollout } from '../../rollout';
import { latestApproval, scopeSubject } from '../scope';
import { stepSubject } from './events';
import type { Standing } from './standing';

/** Where a subject stands: by its events, else on the step that the definition starts it at. */
export function standingOf(rollout: Rollout, subject: Subject): Standing {
  const { service, unit } = subject;
  return (
    rollout.standings.get(stepSubject(subject)) ?? {
      service,
      unit,
      step: serviceOf(rollout.programme, service).startsAt,
      path: [],
      types: [],
    }
  );
}

/**
 * Whether clients' pages offer a subject at `at`: its step admits everyone, and no order to close waits.
 * Closing is cautious: clients stop being sent there at the order, before anyone has confirmed it.
 */
export function offeredToClients(rollout: Rollout, subject: Subject, at: Moment): boolean {
  const { programme } = rollout;
  return isOffered(programme, standingOf(rollout, subject), dayOf(at, programme.timeZone));
}

/** The same of a standing that has been looked up already. */
export function isOffered(programme: Programme, standing: Standing, on: Day): boolean {
  const { step, pending } = standing;
  if (stepOf(programme, step).admits !== 'everyone' || pending?.direction === 'down') return false;
  return !isSubjectLeftOut(programme, standing, on);
}

/**
 * The revision by whose rules a subject that is up is booked: the one that its latest approval bound,
 * stale or not. Undefined while no approval has carried it.
 */
export function rulesOf(rollout: Rollout, subject: Subject): Programme | undefined {
  const { serviceTask } = serviceOf(rollout.programme, subject.service);
  const latest = latestApproval(rollout.scopes.get(scopeSubject(serviceTask)));
  const covers = latest?.content.services.some(
    ({ service, units }) => service === subject.service && units.includes(subject.unit),
  );
  const revision =
    latest && covers ? latest.outcome.revision : standingOf(rollout, subject).approval?.revision;
  return revision === undefined ? undefined : rollout.programmes.get(revision);
}
