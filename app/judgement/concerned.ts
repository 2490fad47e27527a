import type { Missing } from '../domain/finding';
import type { Rules } from '../domain/ground';
import type { Criterion } from '../domain/programme/criterion';
import type { SocialServiceId, UnitId } from '../domain/programme/service-task';
import type { Subject } from '../domain/programme/subject';
import { criterionOf } from './ask';

/** Services or units, each once, in the order of the subjects; neither when the whole service task is meant. */
export interface Concerned {
  readonly services: readonly SocialServiceId[];
  readonly units: readonly UnitId[];
}

/** What a missing part is about, when that is less than the service task of the subjects that it holds back. */
export function concernedBy(
  rules: Rules,
  criterion: Criterion,
  missing: Missing | undefined,
  subjects: readonly Subject[],
): Concerned {
  const extent = criterionOf(rules, criterion).concerns(criterion, missing);
  return {
    services: extent === 'service' ? [...new Set(subjects.map(({ service }) => service))] : [],
    units: extent === 'unit' ? [...new Set(subjects.map(({ unit }) => unit))] : [],
  };
}
