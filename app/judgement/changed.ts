import type { Day } from '../domain/calendar';
import type { Judged } from './judged';
import type { Survey } from './survey';

/** What the changes of one day are told by, in this order. */
export const changeKinds = ['step', 'progress', 'date', 'decision'] as const;

/** Something that changed after the day of comparison: of what, and what became of it, in words. */
export interface Changed {
  readonly kind: (typeof changeKinds)[number];
  readonly on: Day;
  readonly about: string;
  readonly text: string;
}

/** Two days that are compared: what changed after `since`, that day not included, until `day`. */
export interface Compared<R extends Judged = Judged> {
  readonly now: Survey<R>;
  readonly day: Day;
  readonly since: Day;
  /** Left out when the programme had not begun then. */
  readonly before?: Survey<R>;
}
