import type { SocialServiceId } from '../../domain/programme/service-task';
import type { Readiness } from '../../domain/readiness/readiness';
import type { Survey } from '../../domain/readiness/survey';

/** By service: what is part of the rollout, and what is left out of it but not closed. */
export function readinessByService({ tasks, stranded }: Survey): Map<SocialServiceId, Readiness[]> {
  const byService = new Map<SocialServiceId, Readiness[]>();
  for (const one of [...tasks.flatMap(({ readiness }) => readiness), ...stranded]) {
    const { service } = one.subject;
    byService.set(service, [...(byService.get(service) ?? []), one]);
  }
  return byService;
}
