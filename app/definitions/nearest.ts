import { distance } from 'fastest-levenshtein';
import { mostInWord } from './reading/limits';

/** The word that was probably meant: within a third of its length, and nearer than any other. */
export function closest(found: string, among: readonly string[]): string | undefined {
  if (found.length > mostInWord) return undefined;
  const word = plain(found);
  const ranked = among
    .filter((other) => other !== found && other.length <= mostInWord)
    .map((other) => ({ other, away: distance(word, plain(other)) }))
    .sort((a, b) => a.away - b.away);
  const [first, second] = ranked;
  if (!first || first.away > Math.ceil(Math.max(found.length, first.other.length) / 3)) return undefined;
  return second?.away === first.away ? undefined : first.other;
}

/** Without case, hyphens and marks, so that `PerheOikeus` is near `perhe-oikeus`, and `päihde` near `paihde`. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
}
