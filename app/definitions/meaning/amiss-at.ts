import type { Amiss } from '../../domain/programme/amiss';
import type { Path } from '../reading/places';
import type { Finding } from './book';

/** What an aspect finds amiss in its part of a definition, from where that part stands. */
export function amissAt(
  { file, path }: { readonly file: string; readonly path: Path },
  amiss: readonly Amiss[],
): Finding[] {
  return amiss.map(({ at, ...fault }) => ({ file, path: [...path, ...at], ...fault }));
}
