import type { Day } from '../domain/calendar';
import type { Ground } from '../domain/ground';
import type { SocialServiceId } from '../domain/programme/service-task';
import type { TaskSurvey } from './survey';

/** How far one part of the work is in a service task, in a sentence. */
export interface TaskLine {
  readonly stage: 'done' | 'under-way' | 'ahead';
  readonly text: string;
  readonly href?: string | undefined;
}

/** Of which service task and day a line is. What is left out makes no work. */
export interface LineAsked<State extends Ground = Ground> {
  readonly rollout: State;
  readonly on: Day;
  readonly survey: TaskSurvey;
  /** Those that are not left out on the day. */
  readonly services: readonly SocialServiceId[];
}

export function stageOf(done: number, of: number, begun = done > 0): TaskLine['stage'] {
  if (of > 0 && done === of) return 'done';
  return begun ? 'under-way' : 'ahead';
}

/** The first of some planned days that is not past. */
export function nextDay(days: readonly (Day | undefined)[], on: Day): Day | undefined {
  return days.filter((one) => one !== undefined && one >= on).toSorted()[0];
}
