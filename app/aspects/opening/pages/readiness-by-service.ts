import type { SocialServiceId } from '../../../domain/programme/service-task';
import { remembered } from '../../../domain/remembered';
import type { Readiness } from '../../../judgement/readiness';
import { groupedByService, type Survey } from '../../../judgement/survey';
import type { Rollout } from '../..';

/** By service: what is part of the rollout, and what is left out of it but not closed. */
export const readinessByService: (
  survey: Survey<Rollout>,
) => ReadonlyMap<SocialServiceId, readonly Readiness[]> = remembered(({ tasks, stranded }: Survey<Rollout>) =>
  groupedByService([...tasks.flatMap(({ readiness }) => readiness), ...stranded]),
);
