import type { Day } from '../../../domain/calendar';

/** Something that changed after the day of comparison: of what, and what became of it, in words. */
export interface Change {
  readonly on: Day;
  readonly about: string;
  readonly text: string;
}
