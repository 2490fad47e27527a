import type { Rollout } from '../../aspects';
import type { ScopeContent, ScopedService } from '../../aspects/scope/events';
import { standingOf } from '../../aspects/standing/standing';
import type { Day } from '../../domain/calendar';
import { stairOf } from '../../domain/programme/stair';
import { serviceOf, serviceTaskOf, subjectsOf, subjectsOfService } from '../../domain/programme/subject';

/** What is chosen of a scope; for what is not said, everything. */
export interface ScopeChoice {
  readonly service?: readonly string[] | undefined;
  readonly unit?: readonly string[] | undefined;
  readonly type?: readonly string[] | undefined;
  readonly upTo?: string | undefined;
  readonly notBefore?: Day | undefined;
}

/**
 * The scope of a service task that holds everything in it that is not left out on `on`, each service up to the step
 * above the highest on which it stands anywhere; or the part of it that was chosen. Ids are not checked: whoever
 * proposes the scope does that.
 */
export function scopeContent(
  rollout: Rollout,
  serviceTask: string,
  choice: ScopeChoice,
  on: Day,
): ScopeContent {
  const chosen = choice.service ?? servicesTakingPart(rollout, serviceTask, on);
  return {
    services: chosen.map((service) =>
      rollout.programme.services.has(service)
        ? scoped(rollout, service, choice, on)
        : { service, units: [], types: [], highestStep: '' },
    ),
  };
}

/** The services that take part in some unit. */
function servicesTakingPart({ programme }: Rollout, serviceTask: string, on: Day): readonly string[] {
  const subjects = subjectsOf(programme, serviceTaskOf(programme, serviceTask), on);
  return [...new Set(subjects.map(({ service }) => service))];
}

/** Everything of one service. */
function scoped(
  rollout: Rollout,
  id: string,
  { unit, type, upTo, notBefore }: ScopeChoice,
  on: Day,
): ScopedService {
  const { programme } = rollout;
  const service = serviceOf(programme, id);
  const units = subjectsOfService(programme, service, on).map((subject) => subject.unit);
  return {
    service: id,
    units: unit ?? units,
    types: type ?? service.appointmentTypes.map((one) => one.id),
    highestStep: upTo ?? nextStep(rollout, id, units),
    ...(notBefore && { notBefore }),
  };
}

/** The step above the highest on which the service stands; the highest of all where there is none above. */
function nextStep(rollout: Rollout, service: string, units: readonly string[]): string {
  const { above, ground, heightOf, steps } = stairOf(rollout.programme, service);
  const heights = units.map((unit) => heightOf(standingOf(rollout, { service, unit }).step));
  const stands = steps[Math.max(0, ...heights)] ?? ground;
  return (above(stands.id) ?? stands).id;
}
