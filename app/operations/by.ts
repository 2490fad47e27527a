import type { PersonId, Through } from '../domain/journal/envelope';

/** Who asks for something, and by which door. */
export interface By {
  readonly person: PersonId;
  readonly through: Through;
}
