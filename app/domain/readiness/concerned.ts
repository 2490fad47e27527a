import type { Criterion } from '../programme/criterion';
import type { SocialServiceId, UnitId } from '../programme/service-task';
import type { Subject } from '../programme/subject';
import type { Missing } from './requirement';

/** Services or units, each once, in the order of the subjects; neither when the whole service task is meant. */
export interface Concerned {
  readonly services: readonly SocialServiceId[];
  readonly units: readonly UnitId[];
}

/** What a missing part is about, when that is less than the service task of the subjects that it holds back. */
export function concernedBy(
  criterion: Criterion,
  missing: Missing | undefined,
  subjects: readonly Subject[],
): Concerned {
  const services = [...new Set(subjects.map(({ service }) => service))];
  const units = [...new Set(subjects.map(({ unit }) => unit))];
  switch (criterion.criterion) {
    case 'guidancePublished':
    case 'settingsTestsPassed':
    case 'staffBookingInUse':
      return { services, units: [] };
    case 'scopeApproved':
      return { services: missing?.code === 'scope-leaves-out' ? services : [], units: [] };
    case 'trainingCompleted':
      return { services: [], units: criterion.of === 'unit' ? units : [] };
    case 'contactPersonNamed':
    case 'activitiesDone':
    case 'workshopsHeld':
    case 'communicationDone':
    case 'dayReached':
      return { services: [], units: [] };
    default:
      return criterion satisfies never;
  }
}
