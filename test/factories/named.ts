/** A thing whose Finnish name is its id. */
export function named(id: string): { id: string; name: { fi: string } } {
  return { id, name: { fi: id } };
}

export function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
