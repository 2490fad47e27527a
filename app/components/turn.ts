import type { PersonId } from '../domain/journal/envelope';
import { parseWhere } from '../domain/programme/role';
import type { Move } from '../judgement/move';
import type { Speaker } from '../wording/speaker';

/** Whose move something is, in words. */
export interface TurnView {
  /** Whose: the reader's own, or a role's. */
  readonly who: string;
  /** How long it has waited or when it is due, and which duty is vacant. */
  readonly when: string;
  readonly mine: boolean;
}

/** Whose move it is, and `when`. The place is said where the page cannot know it: in one unit of many. */
export function turnOf(speaker: Speaker, move: Move, when: string, reader: PersonId): TurnView {
  const { readiness } = speaker.words;
  const mine = move.persons.includes(reader);
  return {
    mine,
    who: mine ? readiness.yourTurn : readiness.turn(holderOf(speaker, move)),
    when: [when, ...(move.vacant ? [readiness.vacant(holderOf(speaker, move.vacant))] : [])].join(', '),
  };
}

function holderOf(speaker: Speaker, { role, where }: Pick<Move, 'role' | 'where'>): string {
  const place = parseWhere(where);
  return place.level === 'unit' ? `${speaker.role(role)}, ${speaker.unit(place.id)}` : speaker.role(role);
}
