import type { SocialServiceId } from '../../domain/programme/service-task';
import type { Readiness } from '../../domain/readiness/readiness';
import { groupedByService, type Survey } from '../../domain/readiness/survey';
import { remembered } from '../../domain/remembered';

/** By service: what is part of the rollout, and what is left out of it but not closed. */
export const readinessByService: (survey: Survey) => ReadonlyMap<SocialServiceId, readonly Readiness[]> =
  remembered(({ tasks, stranded }: Survey) =>
    groupedByService([...tasks.flatMap(({ readiness }) => readiness), ...stranded]),
  );
