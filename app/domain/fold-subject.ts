import type { Part } from './ground';
import { standingFacts } from './journal/correction';
import type { Envelope } from './journal/envelope';

/** What all events of a subject add up to: the last word of each fact counts. */
export function foldSubject(part: Part, facts: Iterable<Envelope>): unknown {
  return standingFacts(facts).reduce<unknown>((state, fact) => part.fold(state, fact), undefined);
}
