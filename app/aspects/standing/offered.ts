import { dayOf, type Day, type Moment } from '../../domain/calendar';
import type { Programme } from '../../domain/programme/programme';
import { stairOf } from '../../domain/programme/stair';
import { isSubjectLeftOut, serviceOf, type Subject } from '../../domain/programme/subject';
import { scopeSubject } from '../scope/events';
import { latestApproval, type WithScope } from '../scope/state';
import { standingOf, type Standing, type WithStanding } from './standing';

/**
 * Whether clients' pages offer a subject at `at`: its step admits everyone, and no order to close waits.
 * Closing is cautious: clients stop being sent there at the order, before anyone has confirmed it.
 */
export function offeredToClients(rollout: WithStanding, subject: Subject, at: Moment): boolean {
  const { programme } = rollout;
  return isOffered(programme, standingOf(rollout, subject), dayOf(at, programme.timeZone));
}

/** The same of a standing that has been looked up already. */
export function isOffered(programme: Programme, standing: Standing, on: Day): boolean {
  const { service, step, pending } = standing;
  if (stairOf(programme, service).stepOf(step).admits !== 'everyone' || pending?.direction === 'down')
    return false;
  return !isSubjectLeftOut(programme, standing, on);
}

/**
 * The revision by whose rules a subject that is up is booked: the one that its latest approval bound,
 * stale or not. Undefined while no approval has carried it.
 */
export function rulesOf(rollout: WithStanding & WithScope, subject: Subject): Programme | undefined {
  const { serviceTask } = serviceOf(rollout.programme, subject.service);
  const latest = latestApproval(rollout.scope.get(scopeSubject(serviceTask)));
  const covers = latest?.content.services.some(
    ({ service, units }) => service === subject.service && units.includes(subject.unit),
  );
  const revision =
    latest && covers ? latest.outcome.revision : standingOf(rollout, subject).approval?.revision;
  return revision === undefined ? undefined : rollout.programmes.get(revision);
}
