import type { Catalogue } from './catalogue';

/** The days of an unmet criterion, as far as their words need them. The domain's answers fit. */
export interface AwaitedPart {
  /** Days. */
  readonly waited: number;
  readonly overdue: boolean;
  /** It waits for somebody's decision. */
  readonly decides?: true;
  readonly due?: string;
  readonly expected?: string;
}

/**
 * The one thing to say of when something missing comes. Days waited are a reproach: they are said only of what is
 * overdue or waits for a decision. Anything else has its day: when it is expected, else when it is due.
 */
export function awaited(
  words: Catalogue['readiness'],
  { waited, overdue, decides, due, expected }: AwaitedPart,
  on: string,
): string {
  if (overdue || decides) return words.waited(waited);
  if (expected !== undefined && expected >= on) return words.expected(expected);
  return due === undefined ? words.unplanned : words.due(due);
}
