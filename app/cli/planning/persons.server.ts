import { allPersons } from '../../../db/persons.server';
import type { PersonId } from '../../domain/journal/envelope';
import type { Porras } from '../../operations/porras.server';

/** The names of everyone whom Porras knows, by id. */
export async function namesOfPersons({ database }: Porras): Promise<ReadonlyMap<PersonId, string>> {
  return new Map((await allPersons(database)).map(({ id, name }) => [id, name]));
}
