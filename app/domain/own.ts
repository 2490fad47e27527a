/** What stands under a key, and not what every object has: a key may have come from outside, such as `constructor`. */
export function ownOf<Value>(of: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(of, key) ? of[key] : undefined;
}
