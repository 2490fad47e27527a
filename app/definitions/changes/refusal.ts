import type { ProgrammeId } from '../../domain/programme/programme';
import type { SocialServiceId } from '../../domain/programme/service-task';
import type { StepId } from '../../domain/programme/step';
import type { Subject } from '../../domain/programme/subject';

/** Why wanted definitions cannot come into force. */
export type PlanRefusal =
  | { readonly reason: 'another-programme'; readonly current: ProgrammeId; readonly wanted: ProgrammeId }
  | (Subject & {
      readonly reason: 'removes-what-is-up' | 'leaves-out-what-is-up' | 'removes-step-in-use';
      readonly step: StepId;
    })
  | (Subject & { readonly reason: 'lowers-what-is-up'; readonly step: StepId; readonly now: StepId })
  | (Subject & { readonly reason: 'loses-order' | 'gains-order'; readonly to: StepId })
  | (Subject & {
      readonly reason: 'moves-what-is-up';
      readonly step: StepId;
      readonly was: string;
      readonly now: string;
    })
  | {
      readonly reason: 'raises-start';
      readonly service: SocialServiceId;
      readonly was: StepId;
      readonly now: StepId;
    }
  | { readonly reason: 'widens-step-in-use' | 'narrows-step-in-use'; readonly step: StepId };
