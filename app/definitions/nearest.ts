import { distance } from 'fastest-levenshtein';

/** The word that was probably meant: within a third of its length, and nearer than any other. */
export function closest(found: string, among: readonly string[]): string | undefined {
  const ranked = among
    .filter((word) => word !== found)
    .map((word) => ({ word, away: distance(plain(found), plain(word)) }))
    .sort((a, b) => a.away - b.away);
  const [first, second] = ranked;
  if (!first || first.away > Math.ceil(Math.max(found.length, first.word.length) / 3)) return undefined;
  return second?.away === first.away ? undefined : first.word;
}

/** Without case, hyphens and marks, so that `PerheOikeus` is near `perhe-oikeus`, and `päihde` near `paihde`. */
function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\s_-]/g, '')
    .toLowerCase();
}
