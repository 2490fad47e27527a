import type { Day } from './calendar';
import type { Asked, Finding, Missing } from './finding';
import type { Ground } from './ground';
import type { SocialServiceId } from './programme/service-task';
import { servicesOn } from './programme/subject';

/** What several parts answer together: the first that does not hold, else everything that speaks for them. */
export function firstUnmet<M extends Missing>(findings: readonly Finding<M>[]): Finding<M> {
  return (
    findings.find(({ met }) => !met) ?? { met: true, evidence: findings.flatMap(({ evidence }) => evidence) }
  );
}

/** The answer of the service that is asked for; of a whole service task, what all of its services answer together. */
export function inEachService<M extends Missing>(
  { programme }: Ground,
  { serviceTask, service }: Asked,
  on: Day,
  ask: (service: SocialServiceId) => Finding<M>,
): Finding<M> {
  if (service !== undefined) return ask(service);
  return firstUnmet(servicesOn(programme, serviceTask, on).map(ask));
}
