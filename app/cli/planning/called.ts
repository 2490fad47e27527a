import type { PersonId } from '../../domain/journal/envelope';
import type { Programme } from '../../domain/programme/programme';
import { speakerOf, type Speaker } from '../../wording/speaker';

type Kind = 'serviceTask' | 'service' | 'unit' | 'step' | 'role';

/** What things are called at the terminal: English sentences, with the names of the programme's first language. */
export interface Called {
  readonly programme: Programme;
  readonly speaker: Speaker;
  /** The name alone. What the wanted definition has lost goes by its last one. */
  readonly name: (kind: Kind, id: string) => string;
  /** The name with its id, by which the files know it. */
  readonly both: (kind: Kind, id: string) => string;
  readonly person: (id: PersonId) => string;
}

/** Names of `programme`, else of the one before it. */
export function calledIn(
  programme: Programme,
  before: Programme | undefined,
  persons: ReadonlyMap<PersonId, string>,
): Called {
  const speaker = atTerminal(programme);
  const earlier = before && atTerminal(before);
  const name = (kind: Kind, id: string) => {
    const called = speaker[kind](id);
    return called === id && earlier ? earlier[kind](id) : called;
  };
  return {
    programme,
    speaker,
    name,
    both: (kind, id) => withId(name(kind, id), id),
    person: (id) => persons.get(id) ?? id,
  };
}

export function withId(name: string, id: string): string {
  return name === id ? id : `${name} (${id})`;
}

export function atTerminal(programme: Programme): Speaker {
  const [first = 'fi'] = programme.languages.required;
  return speakerOf(programme, first, 'en');
}
