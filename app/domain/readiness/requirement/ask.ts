import type { Day } from '../../calendar';
import type { Requirement } from '../../programme/criterion';
import type { ServiceTaskId, SocialServiceId } from '../../programme/service-task';
import { servicesOn } from '../../programme/subject';
import { keptUnder, remembered } from '../../remembered';
import type { Rollout } from '../../rollout';
import { activitiesDone } from './activities-done';
import { communicationDone } from './communication-done';
import { contactPersonNamed } from './contact-person-named';
import type { Asked, Finding } from './finding';
import { firstUnmet } from './first-unmet';
import { guidancePublished } from './guidance-published';
import { coverageOf, scopeApproved } from './scope-approved';
import { settingsTestsPassed } from './settings-tests-passed';
import { staffBookingInUse } from './staff-booking-in-use';
import { trainingCompleted } from './training-completed';
import { workshopsHeld } from './workshops-held';

/**
 * Asks one requirement of the closed list. Asked for a whole service task, it must hold for all of its parts
 * that are not left out on that day.
 */
export function askRequirement(rollout: Rollout, asked: Asked, requirement: Requirement, on: Day): Finding {
  const ofDay = keptUnder(findingsIn(rollout)(requirement), on, () => new Map<ServiceTaskId, OfPart>());
  const ofTask = keptUnder(ofDay, asked.serviceTask, (): OfPart => new Map());
  const part = partAsked(rollout, asked, requirement);
  return keptUnder(ofTask, part, () => find(rollout, asked, requirement, on));
}

type OfPart = Map<string, Finding>;

/** Most requirements find the same for many subjects of a state, and are asked for each of them. */
const findingsIn = remembered((_rollout: Rollout) =>
  remembered((_requirement: Requirement) => new Map<Day, Map<ServiceTaskId, OfPart>>()),
);

/** By what of a subject, beside its service task, a finding may differ from another's. */
function partAsked(rollout: Rollout, asked: Asked, requirement: Requirement): string {
  switch (requirement.criterion) {
    case 'contactPersonNamed':
    case 'activitiesDone':
    case 'workshopsHeld':
    case 'communicationDone':
    case 'dayReached':
      return '';
    case 'guidancePublished':
    case 'settingsTestsPassed':
    case 'staffBookingInUse':
      return asked.service ?? '';
    case 'trainingCompleted':
      return requirement.of === 'serviceTask' ? '' : (asked.unit ?? '');
    case 'scopeApproved':
      return coverageOf(rollout, asked);
    default:
      return requirement satisfies never;
  }
}

function find(rollout: Rollout, asked: Asked, requirement: Requirement, on: Day): Finding {
  const inEvery = (ask: (service: SocialServiceId) => Finding) =>
    asked.service !== undefined
      ? ask(asked.service)
      : firstUnmet(servicesOn(rollout.programme, asked.serviceTask, on).map(ask));
  switch (requirement.criterion) {
    case 'contactPersonNamed':
      return contactPersonNamed(rollout, asked, on);
    case 'activitiesDone':
      return activitiesDone(rollout, asked, requirement, on, askRequirement);
    case 'workshopsHeld':
      return workshopsHeld(rollout, asked, requirement);
    case 'scopeApproved':
      return scopeApproved(rollout, asked, on);
    case 'guidancePublished':
      return inEvery((service) => guidancePublished(rollout, asked, service, requirement));
    case 'trainingCompleted':
      return trainingCompleted(rollout, asked, requirement, on);
    case 'communicationDone':
      return communicationDone(rollout, asked, requirement);
    case 'settingsTestsPassed':
      return inEvery((service) => settingsTestsPassed(rollout, asked, service, requirement));
    case 'staffBookingInUse':
      return inEvery((service) => staffBookingInUse(rollout, asked, service, requirement));
    case 'dayReached': {
      const { day } = requirement;
      if (on >= day) return { met: true, evidence: [] };
      return { met: false, evidence: [], missing: { code: 'day-ahead', day }, expected: day };
    }
    default:
      return requirement satisfies never;
  }
}
