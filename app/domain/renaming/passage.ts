import type { Moment } from '../calendar';
import type { Ground } from '../ground';
import type { ServiceTaskId } from '../programme/service-task';
import type { Naming } from './naming';

/** A rollout as it is and as it would be once a definition is in force, and what each id is called by then. */
export interface Passage<State extends Ground> {
  readonly before: State;
  readonly after: State;
  readonly naming: Naming;
  /** Service tasks in which nothing can stand otherwise, so that nobody has to look. */
  readonly untouched: ReadonlySet<ServiceTaskId>;
  readonly now: Moment;
}
