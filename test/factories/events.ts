import { activitySubject } from '../../app/aspects/activities/activities';
import { communicationSubject } from '../../app/aspects/communications/communications';
import { dutySubject, type Holding } from '../../app/aspects/duties/duties';
import { guidanceSubject } from '../../app/aspects/guidance/guidance';
import { planSubject } from '../../app/aspects/plan/plan';
import { scopeSubject, type ScopeContent, type ScopedService } from '../../app/aspects/scope/events';
import { bindingHash } from '../../app/aspects/scope/terms';
import { settingsTestSubject } from '../../app/aspects/settings-tests/settings-tests';
import { staffBookingSubject } from '../../app/aspects/staff-booking/staff-booking';
import { stepSubject } from '../../app/aspects/standing/events';
import { trainingSubject } from '../../app/aspects/training/training';
import { workshopSubject } from '../../app/aspects/workshops/workshops';
import type { TextRef } from '../../app/domain/journal/envelope';
import type { Audience } from '../../app/domain/programme/audience';
import type { Language } from '../../app/domain/programme/language';
import type { Programme } from '../../app/domain/programme/programme';
import type { Where } from '../../app/domain/programme/role';
import { admin, manager } from './actors';
import { day, moment } from './moment';
import { aProgramme } from './programme';
import type { Told } from './rollout';

/** A text's reference, for events whose words do not matter. */
export function aText(text = 't1'): TextRef {
  return { text, hmac: '0'.repeat(64) };
}

const serviceTask = 'perheoikeus';

export function held(workshop: string, onDay = '2026-02-02', place = serviceTask): Told {
  return {
    type: 'workshopHeld',
    subject: workshopSubject(place, workshop),
    happenedOn: day(onDay),
    data: { serviceTask: place, workshop, present: [], others: 8 },
  };
}

export function closed(workshop: string): Told {
  return {
    type: 'workshopClosed',
    subject: workshopSubject(serviceTask, workshop),
    data: { serviceTask, workshop },
  };
}

export function done(activity: string, onDay = '2026-02-02', place = serviceTask): Told {
  const data = { activity, place };
  return { type: 'activityDone', subject: activitySubject(place, activity), happenedOn: day(onDay), data };
}

export function told(row: string, onDay = '2026-02-02', place = serviceTask): Told {
  const data = { place, row };
  return {
    type: 'communicationDone',
    subject: communicationSubject(place, row),
    happenedOn: day(onDay),
    data,
  };
}

export function moved(item: string, to: string, place = serviceTask): Told {
  const data = { place, item, to: day(to), reason: aText() };
  return { type: 'dateMoved', subject: planSubject(place, item), data };
}

export function published(
  language: Language = 'fi',
  service = 'lastenvalvoja',
  audience: Audience = 'client',
): Told {
  const data = { service, audience, language, body: aText() };
  return { type: 'guidancePublished', subject: guidanceSubject(service, audience, language), data };
}

export function trained(count: number, staff: number, unit = 'joensuu', onDay = '2026-02-02'): Told {
  const data = { serviceTask, unit, trained: count, staff };
  return {
    type: 'trainingCounted',
    subject: trainingSubject(serviceTask, unit),
    happenedOn: day(onDay),
    data,
  };
}

export function tested(
  results: Readonly<Record<string, boolean>>,
  onDay = '2026-02-02',
  service = 'lastenvalvoja',
): Told {
  const data = { service, suite: 'perus', results };
  return {
    type: 'settingsTested',
    subject: settingsTestSubject(service, 'perus'),
    happenedOn: day(onDay),
    data,
  };
}

export function counted(bookings: number, from: string, to: string, service = 'lastenvalvoja'): Told {
  const data = { service, bookings, from: day(from), evidence: aText() };
  return { type: 'staffBookingCounted', subject: staffBookingSubject(service), happenedOn: day(to), data };
}

export function granted(
  role: string,
  where: Where,
  person: string,
  from = '2026-01-07',
  as: Holding = 'holder',
): Told {
  return {
    type: 'dutyGranted',
    subject: dutySubject(role, where),
    data: { role, where, person, as, from: day(from) },
  };
}

export function ended(role: string, where: Where, person: string, onDay: string): Told {
  const data = { role, where, person, on: day(onDay) };
  return { type: 'dutyEnded', subject: dutySubject(role, where), data };
}

/** A recorded fact told again: what it corrects is the number of its event. */
export function correcting(event: number, fact: Told): Told {
  return { ...fact, corrects: event };
}

export function withdrawn(event: number, { subject }: Told): Told {
  return { type: 'factWithdrawn', subject, corrects: event, data: { of: event, reason: aText() } };
}

/** A scope that holds one service in both units with both types up to `open`. */
export function aScope(overrides: Partial<ScopedService> = {}): ScopeContent {
  return {
    services: [
      {
        service: 'lastenvalvoja',
        units: ['joensuu', 'kitee'],
        types: ['ensitapaaminen', 'jatko'],
        highestStep: 'open',
        ...overrides,
      },
    ],
  };
}

export function proposed(content: ScopeContent = aScope(), proposal = 1, place = serviceTask): Told {
  return {
    type: 'scopeProposed',
    subject: scopeSubject(place),
    data: { serviceTask: place, proposal, content },
  };
}

/** The service manager approves what was proposed, as `programme` reads. */
export function approved(
  content: ScopeContent = aScope(),
  proposal = 1,
  programme: Programme = aProgramme(),
  place = serviceTask,
): Told {
  const { revision } = programme;
  const data = { serviceTask: place, proposal, binds: bindingHash(programme, content), revision };
  return { type: 'scopeApproved', subject: scopeSubject(place), data, by: manager };
}

export function returned(proposal = 1): Told {
  const data = { serviceTask, proposal, reason: aText() };
  return { type: 'scopeReturned', subject: scopeSubject(serviceTask), data, by: manager };
}

export function revoked(proposal = 1): Told {
  const data = { serviceTask, proposal, reason: aText() };
  return { type: 'scopeApprovalRevoked', subject: scopeSubject(serviceTask), data, by: manager };
}

const bound = { proposal: 1, revision: 'r1' };
const types = ['ensitapaaminen', 'jatko'];

/** A subject of the tests: `service@unit`, lastenvalvoja in Joensuu when nothing is said. */
export function aSubject(service = 'lastenvalvoja', unit = 'joensuu') {
  return { service, unit };
}

export function ordered(to: string, from: string, subject = aSubject(), confirmBy = '2026-03-04'): Told {
  return {
    type: 'stepOrdered',
    subject: stepSubject(subject),
    data: { ...subject, from, to, types, approval: bound, confirmBy: day(confirmBy) },
    by: admin,
  };
}

export function confirmed(order: number, doneOn: string, subject = aSubject()): Told {
  const data = { ...subject, order, doneOn: day(doneOn), evidence: aText() };
  return { type: 'stepConfirmed', subject: stepSubject(subject), data, by: admin };
}

/** Taken at once, as a service that is booked in Porras. */
export function stepped(to: string, from: string, subject = aSubject()): Told {
  const data = { ...subject, from, to, types, approval: bound };
  return { type: 'stepTaken', subject: stepSubject(subject), data, by: admin };
}

export function steppedDown(to: string, from: string, subject = aSubject()): Told {
  const data = { ...subject, from, to, reason: aText(), emergency: false };
  return { type: 'steppedDown', subject: stepSubject(subject), data, by: admin };
}

export function closingOrdered(
  to: string,
  from: string,
  subject = aSubject(),
  confirmBy = '2026-03-04',
): Told {
  const data = { ...subject, from, to, reason: aText(), emergency: false, confirmBy: day(confirmBy) };
  return { type: 'closingOrdered', subject: stepSubject(subject), data, by: admin };
}

export function dated(to: string, from: string, at: string, subject = aSubject()): Told {
  return {
    type: 'stepDated',
    subject: stepSubject(subject),
    data: { ...subject, from, to, types, approval: bound, at: moment(at) },
    by: admin,
  };
}
