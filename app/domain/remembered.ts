/**
 * Works a thing out once for each object and remembers it for as long as the object lives. Only for objects that
 * never change (a state, a definition, a scope): what follows from one today follows from it always.
 */
export function remembered<Of extends object, Value>(work: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.value;
    const value = work(of);
    known.set(of, { value });
    return value;
  };
}

/** What stands under a key of a map; worked out and put there when it is missing. */
export function keptUnder<Key, Value>(map: Map<Key, Value>, key: Key, work: () => Value): Value {
  const before = map.get(key);
  if (before !== undefined) return before;
  const value = work();
  map.set(key, value);
  return value;
}
