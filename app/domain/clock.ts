import { milliseconds, momentFrom, type Moment } from './calendar';

/** Clocks that are kept right differ by seconds. What differs by more has been set. */
const toleranceMs = 5 * 60_000;

/**
 * Whether something was written at `at` that lies in the future of a clock that says `now`: that clock has been
 * set back, or the one that wrote was wrong.
 */
export function isAhead(at: Moment, now: Moment): boolean {
  return at > latestNow(now);
}

/** The latest moment that may have been "now" a moment ago, by a clock that says `now`. */
export function latestNow(now: Moment): Moment {
  return momentFrom(milliseconds(now) + toleranceMs);
}
