/** A sentence as we would say it, and in so few words that it fits whatever the names of things are. */
export interface Sentence {
  readonly detailed: string;
  /** Holds no name; empty when the sentence can be done without. */
  readonly plain: string;
  /** Which sentence loses its details first when there are too many words: 1 before 2. */
  readonly givesWay: number;
}

/** A director reads this many words in half a minute. */
export const mostWords = 90;

/** The sentences in at most 90 words, with as many of their details as fit. */
export function fitted(sentences: readonly Sentence[]): string[] {
  const said = sentences.map(({ detailed }) => detailed);
  const inTurn = sentences.map((sentence, index) => ({ ...sentence, index }));
  for (const { plain, index } of inTurn.toSorted((a, b) => a.givesWay - b.givesWay)) {
    if (wordsIn(said.join(' ')) <= mostWords) break;
    said[index] = plain;
  }
  return said.filter((sentence) => sentence !== '');
}

/** Words as a reader counts them: a figure and its unit are two. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
