import { upcasters, type Upcasters } from './upcast';

/** The version under which an event of `type` is recorded today: one past its last upcaster. */
export function versionOf(type: string, known: Upcasters = upcasters): number {
  let version = 1;
  while (known[`${type}@${version}`]) version += 1;
  return version;
}
